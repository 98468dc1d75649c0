import type {
  AcceptedOffers,
  OrderCreateRQ,
  SelectedOffer,
  SelectedOfferItem,
} from '../../../../generated/ndc/21.3/types.ts';
import { mostItems, mostUnits } from '../../../base/limits.ts';
import type { OfferSelection, SelectedItem, SuppliedLocator } from '../../../domain/order/commands.ts';
import type { NdcRequest } from '../codec.ts';
import { missing, noQuantity, tooMany, unsupported } from '../scalar/faults.ts';
import { readStatedAmount } from './amount.ts';
import { readContacts } from './contacts.ts';
import { nth, optional, required, texts, type Findings } from './findings.ts';
import type { Lenient } from './lenient.ts';
import { readLocators } from './locators.ts';
import { readPassengers } from './passengers.ts';
import { readPayments } from './payments.ts';

type Request = NonNullable<Lenient<OrderCreateRQ>['Request']>;

/**
 * An OrderCreateRQ as a command. Faults: no offer accepted, ids missing, unreadable dates and amounts; items that are
 * described instead of chosen from an offer are not supported.
 * @see IATA_OrderCreateRQ/Request
 */
export function toCreateOrder(message: Lenient<OrderCreateRQ>, root: string, findings: Findings): NdcRequest {
  const request = message.Request ?? {};
  const path = `${root}/Request`;
  const selections = readSelections(request.CreateOrder, `${path}/CreateOrder`, findings);
  const lists = `${path}/DataLists`;
  return {
    kind: 'create',
    command: {
      type: 'CreateOrder',
      selections,
      passengers: readPassengers(request.DataLists?.PaxList?.Pax, `${lists}/PaxList/Pax`, findings),
      contacts: readContacts(
        request.DataLists?.ContactInfoList?.ContactInfo,
        `${lists}/ContactInfoList/ContactInfo`,
        findings,
      ),
      payments: readPayments(request.PaymentFunctions, `${path}/PaymentFunctions`, findings),
      locators: suppliedLocators(request, path, selections[0]?.ownerCode, findings),
    },
    cards: findings.cards,
  };
}

function readSelections(create: Request['CreateOrder'], path: string, findings: Findings): OfferSelection[] {
  if (create?.AcceptOrderItemList !== undefined) {
    findings.faults.push(unsupported(`${path}/AcceptOrderItemList`, 'ordering items that come from no offer'));
    return [];
  }
  return readAcceptedOffers(create?.AcceptSelectedQuotedOfferList, `${path}/AcceptSelectedQuotedOfferList`, findings);
}

function readAcceptedOffers(
  accepted: Lenient<AcceptedOffers> | undefined,
  path: string,
  findings: Findings,
): OfferSelection[] {
  const offers = accepted?.SelectedPricedOffer ?? [];
  if (offers.length === 0) findings.faults.push(missing(`${path}/SelectedPricedOffer`, 'an accepted offer'));
  if (offers.reduce((sum, offer) => sum + (offer.SelectedOfferItem?.length ?? 0), 0) > mostItems) {
    findings.faults.push(tooMany(`${path}/SelectedPricedOffer`, mostItems, 'accepted offer items'));
    return [];
  }
  return offers.map((offer, index) => readSelection(offer, nth(`${path}/SelectedPricedOffer`, index), findings));
}

function readSelection(offer: Lenient<SelectedOffer>, path: string, findings: Findings): OfferSelection {
  const items = offer.SelectedOfferItem ?? [];
  if (items.length === 0) findings.faults.push(missing(`${path}/SelectedOfferItem`, 'an accepted offer item'));
  const total = offer.TotalOfferPriceAmount;
  return {
    offerId: required(offer.OfferRefID, `${path}/OfferRefID`, 'the id of the accepted offer', findings),
    ownerCode: required(offer.OwnerCode, `${path}/OwnerCode`, 'the owner of the accepted offer', findings),
    statedTotal: total && readStatedAmount(total, `${path}/TotalOfferPriceAmount`, findings),
    items: items.map((item, index) => readItem(item, nth(`${path}/SelectedOfferItem`, index), findings)),
  };
}

function readItem(item: Lenient<SelectedOfferItem>, path: string, findings: Findings): SelectedItem {
  const passengerIds = texts(item.PaxRefID);
  if (passengerIds.length === 0)
    findings.faults.push(missing(`${path}/PaxRefID`, 'the passenger of an accepted offer item'));
  const extra = item.SelectedALaCarteOfferItem;
  const segmentIds = texts(extra?.OfferFlightAssociations?.PaxSegmentReferences?.PaxSegmentRefID);
  return {
    offerItemId: required(item.OfferItemRefID, `${path}/OfferItemRefID`, 'the id of the accepted offer item', findings),
    passengerIds,
    quantity: readQuantity(extra?.Qty, `${path}/SelectedALaCarteOfferItem/Qty`, findings),
    segmentIds: segmentIds.length > 0 ? segmentIds : undefined,
    seat: readSeat(item.SelectedSeat, `${path}/SelectedSeat`, findings),
  };
}

/** A count from one to the most there may be; the schema has a decimal number here. */
function readQuantity(text: string | undefined, path: string, findings: Findings): number | undefined {
  const given = optional(text);
  if (given === undefined) return undefined;
  const quantity = /^\d+(?:\.0*)?$/.test(given) ? Number(given) : 0;
  if (quantity >= 1 && quantity <= mostUnits) return quantity;
  findings.faults.push(noQuantity(path));
  return undefined;
}

function readSeat(
  seat: Lenient<SelectedOfferItem>['SelectedSeat'],
  path: string,
  findings: Findings,
): SelectedItem['seat'] {
  if (seat === undefined) return undefined;
  return {
    row: required(seat.SeatRowNumber, `${path}/SeatRowNumber`, 'the row of the seat', findings),
    column: required(seat.ColumnID, `${path}/ColumnID`, 'the column of the seat', findings),
  };
}

/** A locator that names no system is the offer owner's own. */
function suppliedLocators(
  request: Request,
  path: string,
  ownerCode: string | undefined,
  findings: Findings,
): SuppliedLocator[] {
  return readLocators(request.BookingRef, `${path}/BookingRef`, findings).map(({ locator, system, kind }) => ({
    locator,
    system: system ?? ownerCode ?? '',
    kind: kind ?? 'carrier',
  }));
}
