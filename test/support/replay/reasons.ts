import { all, anywhere } from '../reader.ts';
import type { Conversation } from './conversations.ts';
import type { Aspect } from './meaning.ts';
import type { Replay } from './replay.ts';

/**
 * Why a conversation cannot come out as its sample tells it: a contradiction in the sample itself, or something another issue is to
 * bring. A reason is a cause found in the messages, never the name of a file; it excuses the aspects and outcomes listed with it, and
 * only those. Where its cause is found and yet nothing it excuses differs, it is out of date and has to go.
 */
export type Reason = {
  cause: string;
  excuses: readonly (Aspect | 'paid')[];
  /** What was found in the conversation, undefined where the cause is not there. */
  find: (replay: Replay) => string | undefined;
};

export const reasons: readonly Reason[] = [
  {
    cause:
      'the request pays in another currency than the offer is priced in: the order is held, not paid, and a warning says so',
    excuses: ['paid', 'payments', 'payment status', 'payment time limit', 'delivery status'],
    find: ({ conversation, order, steps }) => {
      const foreign = paidCurrencies(conversation).find((currency) => currency !== order?.currency);
      const isWarned = steps.some(({ answer }) => answer !== undefined && anywhere(answer, 'Warning').length > 0);
      if (foreign === undefined || order === undefined || order.payments.length > 0 || !isWarned) return undefined;
      return `pays ${foreign}, offered in ${order.currency}`;
    },
  },
];

function paidCurrencies({ create, payments }: Conversation): string[] {
  const amounts = [create, ...payments].flatMap(({ request }) => [
    ...anywhere(request.message, 'PaymentProcessingDetails').flatMap((details) => all(details, 'Amount')),
    ...all(request.message, 'Query/Payments/Payment/Amount'),
  ]);
  return amounts.flatMap((amount) => amount.attributes['CurCode'] ?? amount.attributes['Code'] ?? []);
}
