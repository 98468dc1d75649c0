import type { PaymentCard } from '../../../../generated/ndc/17.2/types.ts';
import type { PaymentMethod } from '../../../domain/payment/payment.ts';
import { missing, unused } from '../scalar/faults.ts';
import { optional, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';

/**
 * Sets the card aside as a `RawCard` and gives the method that points to it. The number and the series code are
 * read here and nowhere else, and leave only inside the closure.
 * @see Method/PaymentCard
 */
export function readCard(card: Lenient<PaymentCard>, path: string, findings: Findings): PaymentMethod {
  const type = optional(card.CardType);
  // Most senders write CC, for credit card, beside the brand; some write the brand there.
  const named = type === undefined || /^(?:CC|DC|CREDIT|DEBIT)$/i.test(type) ? undefined : type;
  const brand = optional(card.CardCode) ?? named;
  if (named !== undefined && named !== brand) findings.notices.push(unused(`${path}/CardType`));
  const holder = optional(card.CardHolderName?.value);
  const expires = optional(card.EffectiveExpireDate?.Expiration);
  const number = optional(card.CardNumber?.value);
  const securityCode = optional(card.SeriesCode?.value);
  if (number === undefined) findings.faults.push(missing(`${path}/CardNumber`, 'the number of the payment card'));
  else findings.cards.push({ reveal: () => ({ number, securityCode, expires, holder, brand }) });
  noteSurcharge(card, path, findings);
  return { kind: 'CARD', token: `card:${Math.max(findings.cards.length - 1, 0)}`, brand, expires, holder };
}

/** Some senders state a surcharge of nothing with every card; only a real one is worth a word. */
function noteSurcharge(card: Lenient<PaymentCard>, path: string, findings: Findings): void {
  const amount = optional(card.Surcharge?.Amount?.value);
  const currency = optional(card.Surcharge?.Amount?.Code);
  if (amount === undefined && currency === undefined) return;
  if (!/^[+-]?0*\.?0*$/.test(amount ?? '')) findings.notices.push(unused(`${path}/Surcharge`));
}
