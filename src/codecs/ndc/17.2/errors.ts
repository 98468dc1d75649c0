import type { Error as ErrorTree, OrderViewRS } from '../../../../generated/ndc/17.2/types.ts';
import type { RefusalCode } from '../../../domain/order/refusals.ts';
import type { Envelope, NdcError } from '../codec.ts';
import { answerHead } from './envelope.ts';

/**
 * The PADIS 9321 code of every refusal. Where the list has no word for a rule, the nearest that leads a seller to the right
 * next step: 499 says shop again, 915 says that this will not be done whatever is sent.
 */
export const refusalCodes: Record<RefusalCode, string> = {
  idempotency_key_reused: '902',
  order_not_found: '129',
  booking_reference_ambiguous: '716',
  surname_mismatch: '160',
  version_stale: '158',
  no_offer_selected: '491',
  no_passenger: '912',
  duplicate_passenger: '476',
  contact_not_found: '318',
  infant_without_adult: '492',
  offer_selected_twice: '491',
  item_action_impossible: '491',
  offer_not_found: '490',
  offer_expired: '499',
  offer_already_used: '495',
  offer_item_not_found: '491',
  mandatory_item_missing: '491',
  passenger_not_found: '492',
  passenger_selection_mismatch: '492',
  segment_not_in_item: '491',
  currency_mixed: '729',
  price_out_of_range: '727',
  price_higher_than_stated: '499',
  order_expired: '918',
  order_cancelled: '915',
  order_already_paid: '395',
  payment_pending: '902',
  payment_method_unsupported: '466',
  payment_split_unsupported: '466',
  payment_currency_mismatch: '729',
  payment_amount_mismatch: '727',
  payment_declined: '708',
  passenger_unknown: '492',
  nothing_to_change: '915',
  order_not_due: '915',
  payment_unknown: '913',
  name_change_needs_quote: '137',
  passenger_type_needs_quote: '143',
  cancel_needs_refund: '499',
  command_not_allowed: '915',
  staff_only: '111',
  role_not_allowed: '111',
  price_guarantee_expired: '499',
  reprice_unavailable: '499',
  hold_not_extendable: '915',
  stock_not_available: '493',
  seat_not_available: '493',
  seat_unknown: '491',
  flight_closed: '499',
  item_unknown: '491',
  item_not_live: '915',
  item_suspended: '915',
  item_not_suspended: '915',
  item_replaced_by_nothing: '491',
  dependency_missing: '491',
  dependency_cycle: '491',
  bundle_incomplete: '491',
  change_needs_quote: '499',
  change_not_permitted: '499',
  quote_unknown: '491',
  quote_superseded: '499',
  quote_expired: '499',
  quote_used: '495',
  quote_outdated: '158',
  quote_pending: '902',
  refund_pending: '902',
  external_reference_taken: '495',
  party_incomplete: '912',
  party_twice: '476',
  date_order_impossible: '912',
  split_needs_both: '492',
  split_parts_infant: '492',
  split_indivisible: '491',
  merge_with_itself: '129',
  merge_mismatch: '729',
  group_only: '915',
  group_size_mismatch: '492',
  naming_closed: '918',
  name_known: '137',
  unnamed_passengers: '137',
  rate_unknown: '729',
  service_unknown: '491',
  service_over: '915',
  delivery_outcome_impossible: '491',
  delivery_out_of_order: '915',
  check_in_not_allowed: '915',
  case_unknown: '491',
  case_closed: '915',
  case_window_closed: '918',
  not_settled: '915',
  already_archived: '915',
  flight_unknown: '499',
  capacity_taken: '915',
};

/**
 * The OrderViewRS that says why there is no order. The path of an error stands in its `Tag`.
 * @see OrderViewRS/Errors
 */
export function fromErrors(errors: readonly NdcError[], envelope: Envelope, asOf: string): OrderViewRS {
  return { ...answerHead(envelope, asOf), Errors: { Error: errors.map(writeError) } };
}

/** The schema takes codes of up to three digits or capitals; any other is written into the text. */
function writeError({ code, text, path }: NdcError): ErrorTree {
  const fits = /^[0-9A-Z]{1,3}$/.test(code);
  return {
    value: fits ? text : `${code}: ${text}`,
    ShortText: text.slice(0, 255),
    ...(fits && { Code: code }),
    Status: 'NotProcessed',
    ...(path !== undefined && { Tag: path }),
  };
}
