/** What can be wrong with stored orders, and what it means. Each is found in the rows alone, whatever wrote them. */
export const findingKinds = {
  chain_broken: 'an event is not what its hash says, or does not follow the one before it',
  history_cut: 'the history does not end where the order says it ends',
  replay_differs: 'the events do not replay to the stored state',
  transition_illegal: 'the history takes the header where it may not go, or skips a step',
  column_differs: 'a column does not repeat what the state says',
  accepted_differs: 'the order does not say any more what was accepted',
  money_differs: 'payments, refunds, transfers and prices do not fit together',
  payment_differs: 'a payment or refund row is not what the order says',
  claim_differs: 'a row of taken stock is not what the order says',
  hold_orphaned: 'an order that has ended still holds stock',
  pool_differs: 'a pool does not count what the orders take from it',
  pool_oversold: 'more is held and sold than there is',
  locator_differs: 'a record locator names no order, another one, or two',
  offer_differs: 'an offer was accepted twice, or is not marked as used by the order that accepted it',
  row_orphaned: 'a row belongs to no order',
  transfer_unbalanced: 'money that left one order did not come to the other',
} as const;

export type FindingKind = keyof typeof findingKinds;

/** Something that does not hold. `subject` is the id of an order, a pool, a locator or an offer. */
export type Finding = { kind: FindingKind; subject: string; text: string };
