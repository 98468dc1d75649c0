import { assertNever } from '../../base/assert.ts';
import type { RecordRefundOutcome } from './commands.ts';
import { refuse, type Decision } from './decision.ts';
import type { OrderFacts } from './facts.ts';
import type { Order } from './order.ts';

/** Records what the vault said of a refund. One that failed is owed still, and shows as such. */
export function recordRefundOutcome(command: RecordRefundOutcome, order: Order, facts: OrderFacts): Decision {
  const { refundId, outcome } = command;
  const refund = order.refunds.find((each) => each.refundId === refundId);
  if (refund === undefined || refund.status !== 'PENDING') return refuse('payment_unknown', refundId);
  switch (outcome.status) {
    case 'PENDING':
      return { events: [] };
    case 'FAILED':
      return { events: [{ type: 'RefundFailed', at: facts.now, refundId, failure: outcome.failure }] };
    case 'SUCCESSFUL': {
      const { vaultReference } = outcome;
      return { events: [{ type: 'RefundSucceeded', at: facts.now, refundId, vaultReference }] };
    }
    default:
      return assertNever(outcome);
  }
}
