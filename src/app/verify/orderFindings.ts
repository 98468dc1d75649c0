import { canonicalJson } from '../../base/canonical.ts';
import { toJsonValue } from '../../base/json.ts';
import { formatAmount, negate, parseAmount, sum } from '../../base/money.ts';
import { balanceOf } from '../../domain/order/aggregate.ts';
import { evolve } from '../../domain/order/evolve.ts';
import { acceptedHashOf } from '../../domain/order/snapshot.ts';
import { orderNumber, type Order } from '../../domain/order/order.ts';
import { attentionAt, termsOf } from '../../domain/view/terms.ts';
import { isLegalTransition } from '../../domain/order/transitions.ts';
import type { Payment, Refund } from '../../domain/payment/payment.ts';
import { eventHash, genesisHash, type ChainedEvent } from '../../store/eventChain.ts';
import type { MoneyRow, OrderAudit } from '../../store/verify/loadAudits.ts';
import { statusAsStored } from '../orderChange.ts';
import type { Finding, FindingKind } from './finding.ts';

/** What does not hold of one order, from its rows alone. */
export function orderFindings(audit: OrderAudit): Finding[] {
  const { columns } = audit;
  const found = [
    ...chainFindings(audit),
    ...replayFindings(audit),
    ...acceptedFindings(audit),
    ...columnFindings(audit),
    ...moneyFindings(audit.state),
    ...moneyRowFindings(audit.state.payments, audit.payments, (each) => each.paymentId),
    ...moneyRowFindings(audit.state.refunds, audit.refunds, (each) => each.refundId),
    ...claimFindings(audit),
  ];
  return found.map(({ kind, text }) => ({ kind, subject: columns.order_id, text }));
}

type Found = { kind: FindingKind; text: string };

/** No gap, no fork: sequence by one, version by one or none, each hash over its event and the hash before. */
function chainFindings({ columns, events }: OrderAudit): Found[] {
  const found: Found[] = [];
  const broken = (text: string) => found.push({ kind: 'chain_broken', text });
  let before: Pick<ChainedEvent, 'sequence' | 'version' | 'hash' | 'statusTo'> | undefined;
  for (const { hash, ...entry } of events) {
    const place = `event ${entry.sequence}`;
    const version = before?.version ?? 0;
    if (entry.sequence !== (before?.sequence ?? 0) + 1) broken(`${place} follows event ${before?.sequence ?? 0}`);
    if (entry.version !== version && entry.version !== version + 1) broken(`${place} skips a version`);
    if (entry.previousHash !== (before?.hash ?? genesisHash)) broken(`${place} does not name the hash before it`);
    if (hash !== eventHash(columns.order_id, entry)) broken(`${place} is not what its hash says`);
    if (entry.statusFrom !== (before?.statusTo ?? '-') || !isLegalTransition(entry.statusFrom, entry.statusTo)) {
      found.push({ kind: 'transition_illegal', text: `${place} goes from ${entry.statusFrom} to ${entry.statusTo}` });
    }
    before = { ...entry, hash };
  }
  if (before === undefined) return [{ kind: 'history_cut', text: 'there are no events' }];
  if (before.sequence !== columns.last_sequence || before.hash !== columns.last_hash) {
    const text = `the last event is ${before.sequence}, the order names ${columns.last_sequence} or another hash`;
    found.push({ kind: 'history_cut', text });
  }
  return found;
}

function replayFindings({ state, events }: OrderAudit): Found[] {
  let order: Order | undefined;
  try {
    for (const { event, version } of events) order = { ...evolve(order, event), version };
  } catch (error) {
    return [{ kind: 'replay_differs', text: `replay stops: ${error instanceof Error ? error.message : 'unknown'}` }];
  }
  if (order === undefined) return [];
  const [replayed, stored] = [order, state].map((each) => toJsonValue(each) as Record<string, unknown>);
  const members = [...new Set([...Object.keys(replayed ?? {}), ...Object.keys(stored ?? {})])];
  const text = (value: unknown) => (value === undefined ? '' : canonicalJson(value));
  const differing = members.filter((name) => text(replayed?.[name]) !== text(stored?.[name])).sort();
  return differing.length === 0 ? [] : [{ kind: 'replay_differs', text: `in ${differing.join(', ')}` }];
}

/** What was accepted stands in the first event, and its hash there and in the order. */
function acceptedFindings({ state, events }: OrderAudit): Found[] {
  const first = events[0]?.event;
  if (first?.type !== 'OrderCreated') return [];
  const told = first.order.acceptedHash;
  if (acceptedHashOf(first.order) !== told) {
    return [{ kind: 'accepted_differs', text: 'the first event does not hold what its hash says' }];
  }
  const text = 'the order names another hash than its first event';
  return state.acceptedHash === told ? [] : [{ kind: 'accepted_differs', text }];
}

function columnFindings({ columns, state, events }: OrderAudit): Found[] {
  const expected: Record<string, string | number | undefined> = {
    order_id: state.orderId,
    order_number: orderNumber(state),
    record_locator: state.recordLocator,
    owner_code: state.ownerCode,
    seller_id: state.sellerId,
    version: state.version,
    payment_due_at: state.paymentDueAt,
    created_at: state.createdAt,
    changed_at: state.changedAt,
    status: statusAsStored(state, state.changedAt),
    terms: termsOf(state).join(),
    attention_at: attentionAt(state) ?? 'null',
  };
  const found = Object.entries(expected)
    .filter(([name, value]) => String(columns[name as keyof typeof columns]) !== String(value))
    .map(([name, value]): Found => ({
      kind: 'column_differs',
      text: `${name} is ${String(columns[name as keyof typeof columns])}, the state says ${String(value)}`,
    }));
  const last = events.at(-1);
  if (last !== undefined && last.statusTo !== columns.status) {
    found.push({ kind: 'column_differs', text: `status is ${columns.status}, the history says ${last.statusTo}` });
  }
  return found;
}

/** No payment gives back more than it brought; nothing is taken twice; an order that has ended owes nothing it does not show. */
function moneyFindings(order: Order): Found[] {
  const found: Found[] = [];
  const { paid, total } = balanceOf(order);
  const differs = (text: string) => found.push({ kind: 'money_differs', text });
  if (paid.amountMinor < 0n) differs(`paid is ${formatAmount(paid)}`);
  for (const payment of order.payments) {
    const refunds = order.refunds.filter((each) => each.paymentId === payment.paymentId && each.status !== 'FAILED');
    const back = sum(
      refunds.map((each) => each.amount),
      order.currency,
    );
    if (back.amountMinor > (payment.status === 'SUCCESSFUL' ? payment.amount.amountMinor : 0n)) {
      differs(`payment ${payment.paymentId} gave back ${formatAmount(back)} of ${formatAmount(payment.amount)}`);
    }
  }
  const brought = [...order.payments, ...order.transfers.flatMap((transfer) => transfer.from ?? [])];
  const strayRefund = order.refunds.find((each) => !brought.some((known) => known.paymentId === each.paymentId));
  if (strayRefund !== undefined) differs(`refund ${strayRefund.refundId} is of no payment`);
  const isOver = order.closedBecause !== undefined;
  const { due } = balanceOf(order);
  if (!isOver && paid.amountMinor > total.amountMinor && due.amountMinor < 0n && !waitsForRefund(order)) {
    differs(`${formatAmount(negate(due))} ${order.currency} were paid too much`);
  }
  return found;
}

/** A refund that failed leaves money owed, in the open. */
function waitsForRefund(order: Order): boolean {
  return order.refunds.some((refund) => refund.status !== 'SUCCESSFUL');
}

function moneyRowFindings<T extends Payment | Refund>(
  stated: readonly T[],
  rows: readonly MoneyRow[],
  idOf: (each: T) => string,
): Found[] {
  const key = (id: string, status: string, amount: string, currency: string) =>
    [id, status, parseAmount(amount, currency)?.amountMinor ?? amount, currency].join(' ');
  const told = stated.map((each) => key(idOf(each), each.status, formatAmount(each.amount), each.amount.currency));
  const kept = rows.map((row) => key(row.id, row.status, row.amount, row.currency));
  return [
    ...told.filter((each) => !kept.includes(each)).map((each) => ({ text: `no row says ${each}` })),
    ...kept.filter((each) => !told.includes(each)).map((each) => ({ text: `a row says ${each}, the order does not` })),
  ].map(({ text }): Found => ({ kind: 'payment_differs', text }));
}

function claimFindings({ state, claims, columns }: OrderAudit): Found[] {
  const live = state.stock.filter((claim) => claim.status !== 'RELEASED');
  const key = (claim: { claimId: string; poolId: string; quantity: number; status: string }) =>
    [claim.claimId, claim.poolId, claim.quantity, claim.status].join(' ');
  const told = live.map(key);
  const kept = claims.map(key);
  const found: Found[] = [
    ...told.filter((each) => !kept.includes(each)).map((each) => ({ text: `no row says ${each}` })),
    ...kept.filter((each) => !told.includes(each)).map((each) => ({ text: `a row says ${each}, the order does not` })),
  ].map(({ text }) => ({ kind: 'claim_differs', text }));
  const hasEnded = columns.status === 'EXPIRED' || columns.status === 'CANCELLED';
  if (hasEnded && live.length > 0) found.push({ kind: 'hold_orphaned', text: `${live.length} claims are alive` });
  return found;
}
