/**
 * Every business rule that can say no, in the order the rules are asked. Each surface maps all of them
 * (`Record<RefusalCode, …>`), so a new one does not compile until every surface has answered.
 */
export const refusalCodes = [
  'idempotency_key_reused',
  'order_not_found',
  'booking_reference_ambiguous',
  'surname_mismatch',
  'version_stale',
  'no_offer_selected',
  'no_passenger',
  'duplicate_passenger',
  'contact_not_found',
  'infant_without_adult',
  'offer_selected_twice',
  'offer_not_found',
  'offer_expired',
  'offer_already_used',
  'offer_item_not_found',
  'mandatory_item_missing',
  'passenger_not_found',
  'passenger_selection_mismatch',
  'segment_not_in_item',
  'currency_mixed',
  'price_out_of_range',
  'price_higher_than_stated',
  'order_expired',
  'order_cancelled',
  'order_already_paid',
  'payment_pending',
  'payment_method_unsupported',
  'payment_split_unsupported',
  'payment_currency_mismatch',
  'payment_amount_mismatch',
  'payment_declined',
  'passenger_unknown',
  'name_change_needs_quote',
  'passenger_type_needs_quote',
  'nothing_to_change',
  'order_not_due',
  'payment_unknown',
  'cancel_needs_refund',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** A rule's no: which rule, about what (an id, an amount; never personal or card data). */
export type Refusal = { code: RefusalCode; subject?: string; detail?: string };

type Words = { title: string; remedy: string };

/** What each refusal means and what the caller can do, in plain words. */
export const refusalWords: Record<RefusalCode, Words> = {
  idempotency_key_reused: {
    title: 'this idempotency key was already used for a different request',
    remedy: 'use a new key for a new request; repeat the old one unchanged to get its answer again',
  },
  order_not_found: { title: 'no such order', remedy: 'check the order id, owner and booking reference' },
  booking_reference_ambiguous: {
    title: 'this booking reference belongs to more than one order',
    remedy: 'name the system that issued it and the day of issue, or the order id',
  },
  surname_mismatch: { title: 'no passenger of this order bears that surname', remedy: 'check the surname' },
  version_stale: {
    title: 'the order has changed since the version you saw',
    remedy: 'retrieve the order, look at what changed, and send the change again with the new version',
  },
  no_offer_selected: { title: 'no offer item is selected', remedy: 'select at least one item of an offer' },
  no_passenger: { title: 'the order has no passengers', remedy: 'list every passenger' },
  duplicate_passenger: { title: 'two passengers carry the same id', remedy: 'give every passenger an id of its own' },
  contact_not_found: { title: 'a passenger refers to a contact that is not listed', remedy: 'list the contact' },
  infant_without_adult: {
    title: 'an infant refers to a passenger that is not listed',
    remedy: 'list the passenger who holds the infant',
  },
  offer_selected_twice: {
    title: 'the same offer is selected twice',
    remedy: 'list every chosen item under one selection of the offer',
  },
  offer_not_found: {
    title: 'this offer cannot be retrieved',
    remedy: 'check the offer id, owner and response id, or shop again',
  },
  offer_expired: { title: 'the offer has expired', remedy: 'shop again and accept the new offer in time' },
  offer_already_used: {
    title: 'the offer was already turned into an order',
    remedy: 'retrieve that order, or shop again for another one',
  },
  offer_item_not_found: { title: 'the offer has no such item', remedy: 'select items the offer lists' },
  mandatory_item_missing: {
    title: 'a mandatory item of the offer is not selected',
    remedy: 'select every mandatory item of the offer',
  },
  passenger_not_found: {
    title: 'an item is selected for a passenger that is not listed',
    remedy: 'list the passenger or correct the reference',
  },
  passenger_selection_mismatch: {
    title: 'the item was priced for other passengers',
    remedy: 'select it for passengers of the number and types it was priced for, or price again',
  },
  segment_not_in_item: {
    title: 'the item is not offered for this flight',
    remedy: 'select it for flights the offer lists it for',
  },
  currency_mixed: { title: 'the offers are in different currencies', remedy: 'accept offers of one currency' },
  price_out_of_range: {
    title: 'the price is not one that can be charged',
    remedy: 'select smaller quantities, or price again',
  },
  price_higher_than_stated: {
    title: 'the offer costs more than the request states',
    remedy: 'price again and accept the new total',
  },
  order_expired: { title: 'the order has expired', remedy: 'shop again and create a new order' },
  order_cancelled: { title: 'the order is cancelled', remedy: 'create a new order' },
  order_already_paid: { title: 'the order is already paid', remedy: 'nothing needs to be paid; retrieve the order' },
  payment_pending: {
    title: 'a payment for this order is still being processed',
    remedy: 'wait for its outcome: retrieve the order in a moment',
  },
  payment_method_unsupported: {
    title: 'this method of payment is not accepted',
    remedy: 'pay by card, cash or settlement plan',
  },
  payment_split_unsupported: {
    title: 'an order is paid by one payment',
    remedy: 'pay the whole amount by one method',
  },
  payment_currency_mismatch: {
    title: 'the payment is not in the currency of the order',
    remedy: 'pay in the currency of the order',
  },
  payment_amount_mismatch: {
    title: 'the payment does not match the amount due',
    remedy: 'pay exactly the amount due',
  },
  payment_declined: {
    title: 'the payment was declined',
    remedy: 'pay with another card or method before the time limit',
  },
  passenger_unknown: { title: 'the order has no such passenger', remedy: 'use the passenger ids of the order' },
  name_change_needs_quote: {
    title: 'a name cannot be changed by a plain update',
    remedy: 'ask for a name change quote and accept it; other passenger data can be updated as it is',
  },
  passenger_type_needs_quote: {
    title: 'a passenger cannot become one of another type: the price depends on it',
    remedy: 'shop again for the right passenger types',
  },
  nothing_to_change: { title: 'the message asks for no change', remedy: 'say what to change' },
  order_not_due: { title: 'the time to pay has not passed yet', remedy: 'nothing to do' },
  payment_unknown: { title: 'the order has no such pending payment', remedy: 'nothing to do' },
  cancel_needs_refund: {
    title: 'the order is paid, and cancelling it needs a refund quote first',
    remedy: 'ask for a cancellation quote and accept it',
  },
};

/** The refusal in one sentence: what happened and to which id. */
export function refusalText(refusal: Refusal): string {
  const subject = refusal.subject === undefined ? '' : ` (${refusal.subject})`;
  const detail = refusal.detail === undefined ? '' : `: ${refusal.detail}`;
  return `${refusalWords[refusal.code].title}${subject}${detail}`;
}
