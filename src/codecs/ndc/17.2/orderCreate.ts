import type { AcceptedItem, AcceptedOffer, OrderCreateRQ } from '../../../../generated/ndc/17.2/types.ts';
import { mostItems, mostUnits } from '../../../base/limits.ts';
import type { OfferSelection, SelectedItem, SuppliedLocator } from '../../../domain/order/commands.ts';
import type { NdcRequest } from '../codec.ts';
import { missing, noQuantity, tooMany } from '../scalar/faults.ts';
import { readStatedAmount } from './amount.ts';
import { readContacts } from './contacts.ts';
import { nth, optional, required, type Findings } from './findings.ts';
import { readIds } from './ids.ts';
import type { Lenient } from './lenient.ts';
import { readLocators } from './locators.ts';
import { readPassengers } from './passengers.ts';
import { readPayments } from './payments.ts';

type Query = NonNullable<Lenient<OrderCreateRQ>['Query']>;

/**
 * An OrderCreateRQ as a command. Items of another offer of the same shopping answer may stand under one offer; they are
 * passed on as they stand. Faults: no offer accepted, ids missing, unreadable dates and amounts.
 * @see OrderCreateRQ/Query
 */
export function toCreateOrder(message: Lenient<OrderCreateRQ>, root: string, findings: Findings): NdcRequest {
  const query = message.Query ?? {};
  const path = `${root}/Query`;
  const lists = `${path}/DataLists`;
  const selections = readSelections(query, path, findings);
  return {
    kind: 'create',
    command: {
      type: 'CreateOrder',
      selections,
      passengers: readPassengers(
        query.DataLists?.PassengerList?.Passenger,
        `${lists}/PassengerList/Passenger`,
        findings,
      ),
      contacts: readContacts(
        query.DataLists?.ContactList?.ContactInformation,
        `${lists}/ContactList/ContactInformation`,
        findings,
      ),
      payments: readPayments(query.Payments?.Payment, `${path}/Payments/Payment`, findings),
      locators: suppliedLocators(query, path, selections[0]?.ownerCode, findings),
    },
    cards: findings.cards,
  };
}

function readSelections(query: Query, path: string, findings: Findings): OfferSelection[] {
  const offers = query.Order?.Offer ?? [];
  if (offers.length === 0) findings.faults.push(missing(`${path}/Order/Offer`, 'an accepted offer'));
  if (offers.reduce((sum, offer) => sum + (offer.OfferItem?.length ?? 0), 0) > mostItems) {
    findings.faults.push(tooMany(`${path}/Order/Offer`, mostItems, 'accepted offer items'));
    return [];
  }
  return offers.map((offer, index) => readSelection(offer, nth(`${path}/Order/Offer`, index), findings));
}

function readSelection(offer: Lenient<AcceptedOffer>, path: string, findings: Findings): OfferSelection {
  const items = offer.OfferItem ?? [];
  if (items.length === 0) findings.faults.push(missing(`${path}/OfferItem`, 'an accepted offer item'));
  const total = offer.TotalOfferPrice;
  return {
    offerId: required(offer.OfferID, `${path}/@OfferID`, 'the id of the accepted offer', findings),
    ownerCode: required(offer.Owner, `${path}/@Owner`, 'the owner of the accepted offer', findings),
    responseId: optional(offer.ResponseID),
    statedTotal: total && readStatedAmount(total, `${path}/TotalOfferPrice`, findings),
    items: items.map((item, index) => readItem(item, nth(`${path}/OfferItem`, index), findings)),
  };
}

function readItem(item: Lenient<AcceptedItem>, path: string, findings: Findings): SelectedItem {
  const passengerIds = readIds(item.PassengerRefs);
  if (passengerIds.length === 0) {
    findings.faults.push(missing(`${path}/PassengerRefs`, 'the passenger of an accepted offer item'));
  }
  const extra = item.ALaCarteSelection;
  const segmentIds = optional(extra?.SegmentID)?.split(/\s+/);
  return {
    offerItemId: required(item.OfferItemID, `${path}/@OfferItemID`, 'the id of the accepted offer item', findings),
    passengerIds,
    quantity: readQuantity(extra?.Quantity, `${path}/ALaCarteSelection/Quantity`, findings),
    segmentIds,
    seat: readSeat(item.SeatSelection, `${path}/SeatSelection`, findings),
  };
}

/** A count from one to the most there may be. The parser gives a number, or the text where it was none. */
function readQuantity(value: unknown, path: string, findings: Findings): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= mostUnits) return value;
  findings.faults.push(noQuantity(path));
  return undefined;
}

function readSeat(
  seat: Lenient<AcceptedItem>['SeatSelection'],
  path: string,
  findings: Findings,
): SelectedItem['seat'] {
  if (seat === undefined) return undefined;
  return {
    row: required(
      seat.Row === undefined ? undefined : String(seat.Row),
      `${path}/Row`,
      'the row of the seat',
      findings,
    ),
    column: required(seat.Column, `${path}/Column`, 'the column of the seat', findings),
  };
}

/** A locator that names no system is the offer owner's own. */
function suppliedLocators(
  query: Query,
  path: string,
  ownerCode: string | undefined,
  findings: Findings,
): SuppliedLocator[] {
  return readLocators(query.BookingReferences, `${path}/BookingReferences`, findings).map(
    ({ locator, system, kind }) => ({ locator, system: system ?? ownerCode ?? '', kind: kind ?? 'carrier' }),
  );
}
