/**
 * Every business rule that can say no, in the order the rules are asked: first those about which order is meant, then those of a new
 * order stage by stage (`refusalStages`), then those of orders that exist. Each surface maps all of them (`Record<RefusalCode, …>`),
 * so a new one does not compile until every surface has answered.
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
  'item_action_impossible',
  'date_order_impossible',
  'offer_not_found',
  'offer_item_not_found',
  'offer_expired',
  'offer_already_used',
  'mandatory_item_missing',
  'segment_not_in_item',
  'bundle_incomplete',
  'dependency_missing',
  'dependency_cycle',
  'currency_mixed',
  'price_out_of_range',
  'price_higher_than_stated',
  'passenger_not_found',
  'passenger_selection_mismatch',
  'group_size_mismatch',
  'external_reference_taken',
  'party_incomplete',
  'party_twice',
  'payment_method_unsupported',
  'payment_split_unsupported',
  'payment_currency_mismatch',
  'rate_unknown',
  'payment_amount_mismatch',
  'payment_declined',
  'flight_closed',
  'seat_unknown',
  'seat_not_available',
  'stock_not_available',
  'order_expired',
  'order_cancelled',
  'order_already_paid',
  'payment_pending',
  'passenger_unknown',
  'name_change_needs_quote',
  'passenger_type_needs_quote',
  'nothing_to_change',
  'order_not_due',
  'payment_unknown',
  'cancel_needs_refund',
  'command_not_allowed',
  'staff_only',
  'role_not_allowed',
  'price_guarantee_expired',
  'reprice_unavailable',
  'hold_not_extendable',
  'item_unknown',
  'item_not_live',
  'item_suspended',
  'item_not_suspended',
  'item_replaced_by_nothing',
  'change_needs_quote',
  'change_not_permitted',
  'quote_unknown',
  'quote_superseded',
  'quote_expired',
  'quote_used',
  'quote_outdated',
  'quote_pending',
  'refund_pending',
  'split_needs_both',
  'split_parts_infant',
  'split_indivisible',
  'merge_with_itself',
  'merge_mismatch',
  'group_only',
  'naming_closed',
  'name_known',
  'unnamed_passengers',
  'service_unknown',
  'service_over',
  'delivery_outcome_impossible',
  'delivery_out_of_order',
  'check_in_not_allowed',
  'case_unknown',
  'case_closed',
  'case_window_closed',
  'not_settled',
  'already_archived',
  'flight_unknown',
  'capacity_taken',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/**
 * A rule's no: which rule, about what (an id, an amount; never personal or card data). `pointer` is where in the command, from its root:
 * `selections/0/items/1`. `others` are the further faults of the same stage; they have none of their own.
 */
export type Refusal = { code: RefusalCode; subject?: string; detail?: string; pointer?: string; others?: Refusal[] };

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
  item_action_impossible: {
    title: 'a new item can only be added, or carried along unchanged',
    remedy: 'ask for ADD or NO_CHANGE; anything else is a change of an order that exists',
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
  command_not_allowed: {
    title: 'the order is in a state in which this is not done',
    remedy: 'see which actions are possible now',
  },
  staff_only: { title: 'only staff may do this', remedy: 'ask the airline' },
  role_not_allowed: { title: 'this is not for your role', remedy: 'ask somebody whose role it is' },
  price_guarantee_expired: {
    title: 'the price of the order is no longer guaranteed',
    remedy: 'ask for a new price, accept it, then pay',
  },
  reprice_unavailable: { title: 'there is no new price for this order', remedy: 'shop again, or ask the airline' },
  hold_not_extendable: {
    title: 'the time limit cannot be moved there',
    remedy: 'name a later moment, before departure',
  },
  stock_not_available: {
    title: 'there are not enough places left',
    remedy: 'choose another flight, class or extra, or fewer of them',
  },
  seat_not_available: { title: 'the seat is taken', remedy: 'choose another seat' },
  seat_unknown: { title: 'the flight has no such seat', remedy: 'choose a seat of the flight' },
  flight_closed: { title: 'the flight cannot be sold any more', remedy: 'choose another flight' },
  item_unknown: { title: 'the order has no such item', remedy: 'use the item ids of the order' },
  item_not_live: { title: 'the item is cancelled or delivered', remedy: 'choose an item that is neither' },
  item_suspended: { title: 'the item is suspended', remedy: 'resume it first' },
  item_not_suspended: { title: 'the item is not suspended', remedy: 'nothing to do' },
  item_replaced_by_nothing: {
    title: 'an item can only be replaced by items of an offer',
    remedy: 'select what takes its place',
  },
  dependency_missing: {
    title: 'an item needs another item that is not there',
    remedy: 'select what it needs too, or take it away together with what needs it',
  },
  dependency_cycle: { title: 'items need each other in a circle', remedy: 'correct the dependencies of the offer' },
  bundle_incomplete: { title: 'a part of a bundle cannot go or stay alone', remedy: 'change the whole bundle' },
  change_needs_quote: { title: 'the order is sold: a change has its price', remedy: 'ask for a quote and accept it' },
  change_not_permitted: {
    title: 'the fare does not permit this change',
    remedy: 'keep the item, or ask for another change',
  },
  quote_unknown: { title: 'the order has no such quote', remedy: 'ask for a quote' },
  quote_superseded: { title: 'a newer quote has taken the place of this one', remedy: 'accept the newest quote' },
  quote_expired: { title: 'the quote has expired', remedy: 'ask for a new quote' },
  quote_used: { title: 'the quote was already accepted', remedy: 'retrieve the order, or ask for a new quote' },
  quote_outdated: { title: 'the order has changed since the quote was made', remedy: 'ask for a new quote' },
  quote_pending: {
    title: 'an accepted quote still waits for its payment',
    remedy: 'wait for the outcome of its payment',
  },
  refund_pending: {
    title: 'a refund of this order is still on its way',
    remedy: 'wait for its outcome: retrieve the order in a moment',
  },
  external_reference_taken: {
    title: 'another order of this seller has this external reference',
    remedy: 'retrieve that order, or name another reference',
  },
  party_incomplete: { title: 'a party has neither an id nor a name', remedy: 'say who it is' },
  party_twice: { title: 'a role is given twice to the same party', remedy: 'name each party once in each role' },
  date_order_impossible: { title: 'the dates contradict each other', remedy: 'correct the dates' },
  split_needs_both: {
    title: 'some passengers must leave and some must stay',
    remedy: 'name some of the passengers, not all of them',
  },
  split_parts_infant: { title: 'an infant and the adult who holds it stay together', remedy: 'name both or neither' },
  split_indivisible: { title: 'an item cannot be divided between these passengers', remedy: 'change the item first' },
  merge_with_itself: { title: 'an order cannot be put together with itself', remedy: 'name another order' },
  merge_mismatch: {
    title: 'the orders differ in what must be the same',
    remedy: 'put together orders of one seller, airline, currency and state',
  },
  group_only: { title: 'the order is no group', remedy: 'create it as a group' },
  group_size_mismatch: {
    title: 'a group has a passenger for each of its places',
    remedy: 'list as many passengers as the group has places',
  },
  naming_closed: { title: 'the time to name passengers has passed', remedy: 'ask the airline' },
  name_known: { title: 'the passenger already has a name', remedy: 'ask for a name change quote' },
  unnamed_passengers: { title: 'passengers have no names yet', remedy: 'name them first' },
  rate_unknown: {
    title: 'there is no exchange rate for this currency',
    remedy: 'pay in the currency of the order, or ask for the rate to be loaded',
  },
  service_unknown: { title: 'the order has no such service', remedy: 'use the service ids of the order' },
  service_over: { title: 'the service has already come to an end', remedy: 'nothing to do' },
  delivery_outcome_impossible: {
    title: 'the service cannot end like that',
    remedy: 'a flight is FLOWN or NO_SHOW, anything else USED or NOT_CLAIMED',
  },
  delivery_out_of_order: {
    title: 'what it depends on is not delivered yet',
    remedy: 'deliver what comes before it first',
  },
  check_in_not_allowed: {
    title: 'nobody can be checked in for this order',
    remedy: 'only a paid order is checked in: settle what the detail says first',
  },
  case_unknown: { title: 'the order has no such case', remedy: 'use the case ids of the order' },
  case_closed: { title: 'the case is already resolved', remedy: 'nothing to do' },
  case_window_closed: { title: 'the time for complaints about this journey has passed', remedy: 'ask the airline' },
  not_settled: {
    title: 'post-travel settlement is not done',
    remedy: 'settle what is due, on its way, or complained about, and wait for the end of the window',
  },
  flight_unknown: { title: 'there is no such flight', remedy: 'check the flight, its day and its pools' },
  capacity_taken: {
    title: 'the limits cannot be changed like that',
    remedy: 'leave room for what is held and sold; nothing was changed',
  },
  already_archived: { title: 'the order is already archived', remedy: 'nothing to do' },
};

/** The refusal in one sentence: what happened and to which id. */
export function refusalText(refusal: Refusal): string {
  const subject = refusal.subject === undefined ? '' : ` (${refusal.subject})`;
  const detail = refusal.detail === undefined ? '' : `: ${refusal.detail}`;
  return `${refusalWords[refusal.code].title}${subject}${detail}`;
}
