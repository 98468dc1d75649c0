import type { PaymentCard } from '../../../../generated/ndc/21.3/types.ts';
import type { PaymentMethod } from '../../../domain/payment/payment.ts';
import { missing } from '../scalar/faults.ts';
import { optional, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

/**
 * Sets the card aside as a `RawCard` and gives the method that points to it. The number and the security code are
 * read here and nowhere else, and leave only inside the closure.
 * @see PaymentMethod/PaymentCard
 */
export function readCard(card: Lenient<PaymentCard>, path: string, findings: Findings): PaymentMethod {
  const brand = optional(card.CardBrandCode) ?? optional(card.CardTypeText);
  const holder = optional(card.CardHolderName);
  const expires = optional(card.ExpirationDate);
  const number = optional(card.CardNumber);
  const securityCode = optional(card.CardSecurityCode);
  if (number === undefined) findings.faults.push(missing(`${path}/CardNumber`, 'the number of the payment card'));
  else findings.cards.push({ reveal: () => ({ number, securityCode, expires, holder, brand }) });
  return { kind: 'CARD', token: `card:${Math.max(findings.cards.length - 1, 0)}`, brand, expires, holder };
}
