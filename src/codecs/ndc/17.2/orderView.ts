import type {
  BookingReference,
  Order as OrderTree,
  OrderedDataLists,
  OrderViewRS,
  Warning,
} from '../../../../generated/ndc/17.2/types.ts';
import type { Notice } from '../../../base/fault.ts';
import type { Order } from '../../../domain/order/order.ts';
import { ndcOrderStatus } from '../../../domain/view/ndc.ts';
import type { OrderView } from '../../../domain/view/orderView.ts';
import type { Envelope } from '../codec.ts';
import { answerHead } from './envelope.ts';
import { writeBaggage, writePriceClasses, writeServiceDefinitions } from './writeDefinitions.ts';
import { definitionsOf, writeItems } from './writeItems.ts';
import { writeContacts, writePassengers } from './writePassengers.ts';
import { writePayments } from './writePayments.ts';
import { writeJourneys, writeSegments } from './writeSegments.ts';
import { filled, newWriting, tellUnwritten, writtenAmount, type Writing } from './written.ts';

/** This version has room for three characters; these are PADIS 4405: open, closed. */
const orderStatusCode = { OPENED: 'OPE', CLOSED: 'CLO' } as const;

/**
 * The OrderViewRS that shows the order, with a warning for every notice and for what this version cannot show.
 * Members that are undefined are not written.
 * @see OrderViewRS/Response
 */
export function fromView(view: OrderView, envelope: Envelope, notices: readonly Notice[]): OrderViewRS {
  const writing = newWriting();
  const lists = writeLists(view.order, writing);
  const order = writeOrder(view, writing);
  const warnings = [...notices, ...writing.unwritten].map(writeWarning);
  return {
    ...answerHead(envelope, view.asOf),
    Success: {},
    Warnings: warnings.length === 0 ? undefined : { Warning: warnings },
    Response: { OrderViewProcessing: {}, Order: [order], DataLists: lists },
  };
}

function writeOrder(view: OrderView, writing: Writing): OrderTree {
  const { order, status } = view;
  const payments = writePayments(order.payments);
  const dueAt = order.paymentDueAt;
  return {
    OrderID: order.orderId,
    Owner: order.ownerCode,
    BookingReferences: { BookingReference: writeBookingReferences(order, writing) },
    TotalOrderPrice: { SimpleCurrencyPrice: writtenAmount(view.balance.total) },
    Status: { StatusCode: orderStatusCode[ndcOrderStatus[status]] },
    Payments: payments.length === 0 ? undefined : { Payment: payments },
    TimeLimits: status === 'OFFERED' ? { PaymentTimeLimit: { DateTime: dueAt, Timestamp: dueAt } } : undefined,
    OrderItems: { OrderItem: writeItems(view, writing) },
  };
}

/** Our own locator first, then what other systems call the order; one that does not fit the schema is told as a warning. */
function writeBookingReferences(order: Order, writing: Writing): BookingReference[] {
  const own: BookingReference = { ID: order.recordLocator, AirlineID: { value: order.ownerCode } };
  const others = order.locators.flatMap(({ kind, system, locator }): BookingReference[] => {
    if (!/^[0-9a-zA-Z]{1,6}$/.test(locator)) {
      tellUnwritten(
        writing,
        `booking reference ${locator} of ${system} does not fit this version, so it stands only here`,
      );
      return [];
    }
    const isAirline = kind === 'carrier' && /^.{2,3}$/.test(system);
    return [{ ID: locator, ...(isAirline ? { AirlineID: { value: system } } : { OtherID: { value: system } }) }];
  });
  return [own, ...others];
}

/** A code that is no code of this version is written into the text. */
function writeWarning({ code, path, text }: Notice): Warning {
  const fits = /^[0-9A-Z]{1,3}$/.test(code);
  return {
    value: fits ? text : `${code}: ${text}`,
    ShortText: text.slice(0, 255),
    Code: fits ? code : undefined,
    Tag: path,
  };
}

/** Passengers come first, so that they keep their ids where others bear the same. */
function writeLists(order: Order, writing: Writing): OrderedDataLists {
  const listOf = <K extends string, T>(name: K, list: readonly T[]) => {
    const members = filled(list);
    return members && ({ [name]: members } as Record<K, T[]>);
  };
  const passengers = writePassengers(order.passengers, order.contacts, writing);
  return {
    PassengerList: listOf('Passenger', passengers),
    ContactList: listOf('ContactInformation', writeContacts(order.contacts, writing)),
    BaggageAllowanceList: listOf('BaggageAllowance', writeBaggage(order.baggageAllowances, writing)),
    FlightSegmentList: listOf('FlightSegment', writeSegments(order.segments, writing)),
    FlightList: listOf('Flight', writeJourneys(order.journeys, writing)),
    PriceClassList: listOf('PriceClass', writePriceClasses(order.priceClasses, writing)),
    ServiceDefinitionList: listOf('ServiceDefinition', writeServiceDefinitions(definitionsOf(order), writing)),
  };
}
