import type { RefusalCode } from '../../domain/order/refusals.ts';
import type { Schemas } from './contract.ts';

export type Stage = NonNullable<Schemas['Problem']['stage']>;

/** How each refusal is answered over REST. */
export const refusalStatuses: Record<RefusalCode, { status: number; stage: Stage }> = {
  idempotency_key_reused: { status: 422, stage: 'intake' },
  order_not_found: { status: 404, stage: 'intake' },
  booking_reference_ambiguous: { status: 300, stage: 'intake' },
  // Not 422: a guesser must not learn that the order exists.
  surname_mismatch: { status: 404, stage: 'intake' },
  version_stale: { status: 412, stage: 'feasibility' },
  no_offer_selected: { status: 422, stage: 'commercial' },
  no_passenger: { status: 422, stage: 'eligibility' },
  duplicate_passenger: { status: 422, stage: 'eligibility' },
  contact_not_found: { status: 422, stage: 'eligibility' },
  infant_without_adult: { status: 422, stage: 'eligibility' },
  offer_selected_twice: { status: 422, stage: 'commercial' },
  // The offer stands in the body of the request; where it is the resource itself, the answer is 404.
  offer_not_found: { status: 422, stage: 'commercial' },
  offer_expired: { status: 409, stage: 'commercial' },
  offer_already_used: { status: 409, stage: 'commercial' },
  offer_item_not_found: { status: 422, stage: 'commercial' },
  mandatory_item_missing: { status: 422, stage: 'commercial' },
  passenger_not_found: { status: 422, stage: 'eligibility' },
  passenger_selection_mismatch: { status: 422, stage: 'eligibility' },
  segment_not_in_item: { status: 422, stage: 'commercial' },
  currency_mixed: { status: 422, stage: 'commercial' },
  price_out_of_range: { status: 422, stage: 'commercial' },
  price_higher_than_stated: { status: 422, stage: 'commercial' },
  order_expired: { status: 409, stage: 'feasibility' },
  order_cancelled: { status: 409, stage: 'feasibility' },
  order_already_paid: { status: 409, stage: 'feasibility' },
  payment_pending: { status: 409, stage: 'feasibility' },
  payment_method_unsupported: { status: 422, stage: 'account' },
  payment_split_unsupported: { status: 422, stage: 'account' },
  payment_currency_mismatch: { status: 422, stage: 'account' },
  payment_amount_mismatch: { status: 422, stage: 'account' },
  payment_declined: { status: 402, stage: 'account' },
  passenger_unknown: { status: 422, stage: 'eligibility' },
  name_change_needs_quote: { status: 409, stage: 'feasibility' },
  passenger_type_needs_quote: { status: 409, stage: 'feasibility' },
  nothing_to_change: { status: 422, stage: 'intake' },
  order_not_due: { status: 409, stage: 'feasibility' },
  payment_unknown: { status: 409, stage: 'feasibility' },
  cancel_needs_refund: { status: 409, stage: 'feasibility' },
};
