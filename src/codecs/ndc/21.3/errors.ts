import type { Error as ErrorTree, OrderViewRS } from '../../../../generated/ndc/21.3/types.ts';
import type { RefusalCode } from '../../../domain/order/refusals.ts';
import type { Envelope, NdcError } from '../codec.ts';
import { payloadAttributes } from './payloadAttributes.ts';

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
};

/**
 * The OrderViewRS that says why there is no order. The code stands in both Code and TypeCode, because receivers
 * disagree which of them to read.
 * @see IATA_OrderViewRS/Error
 */
export function fromErrors(errors: readonly NdcError[], envelope: Envelope, asOf: string): OrderViewRS {
  return { Error: errors.map(writeError), PayloadAttributes: payloadAttributes(envelope, asOf) };
}

function writeError({ code, text, path }: NdcError): ErrorTree {
  return {
    Code: code,
    DescText: text,
    LangCode: 'EN',
    StatusText: 'NotProcessed',
    ...(path !== undefined && { TagText: path }),
    TypeCode: code,
  };
}
