import type { DataLists, OrderViewRS, Warning } from '../../../../generated/ndc/21.3/types.ts';
import type { Notice } from '../../../base/fault.ts';
import type { Order } from '../../../domain/order/order.ts';
import { ndcOrderStatus } from '../../../domain/view/ndc.ts';
import type { OrderView } from '../../../domain/view/orderView.ts';
import type { Envelope } from '../codec.ts';
import { payloadAttributes } from './payloadAttributes.ts';
import { writeBaggage, writePriceClasses, writeServiceDefinitions } from './writeDefinitions.ts';
import { writeItems } from './writeItems.ts';
import { writeContacts, writePassengers } from './writePassengers.ts';
import { writePayments } from './writePayments.ts';
import { writeJourneys, writeSegments } from './writeSegments.ts';
import { filled, writtenAmount } from './written.ts';

/**
 * The OrderViewRS that shows the order, with a warning for every notice. Members that are undefined are not written.
 * @see IATA_OrderViewRS/Response
 */
export function fromView(view: OrderView, envelope: Envelope, notices: readonly Notice[]): OrderViewRS {
  const { order } = view;
  return {
    Response: {
      DataLists: writeLists(order),
      Order: [
        {
          CreationDateTime: order.createdAt,
          LastModifiedDateTime: order.changedAt,
          OrderID: order.orderId,
          OrderItem: writeItems(view),
          OrderVersionNumber: order.version,
          OwnerCode: order.ownerCode,
          StatusCode: ndcOrderStatus[view.status],
          TotalPrice: { TotalAmount: writtenAmount(view.balance.total) },
        },
      ],
      Warning: filled(notices.map(writeWarning)),
    },
    PayloadAttributes: payloadAttributes(envelope, view.asOf),
    PaymentFunctions: filled(writePayments(order)),
  };
}

function writeWarning({ code, path, text }: Notice): Warning {
  return { Code: code, DescText: text, LangCode: 'EN', TagText: path };
}

function writeLists(order: Order): DataLists {
  const { paxSegments, marketing, operating, legs } = writeSegments(order.segments);
  const listOf = <K extends string, T>(name: K, list: readonly T[]) => {
    const members = filled(list);
    return members && ({ [name]: members } as Record<K, T[]>);
  };
  return {
    BaggageAllowanceList: listOf('BaggageAllowance', writeBaggage(order.baggageAllowances)),
    ContactInfoList: listOf('ContactInfo', writeContacts(order.contacts)),
    DatedMarketingSegmentList: listOf('DatedMarketingSegment', marketing),
    DatedOperatingLegList: listOf('DatedOperatingLeg', legs),
    DatedOperatingSegmentList: listOf('DatedOperatingSegment', operating),
    PaxJourneyList: listOf('PaxJourney', writeJourneys(order.journeys)),
    PaxList: listOf('Pax', writePassengers(order.passengers)),
    PaxSegmentList: listOf('PaxSegment', paxSegments),
    PriceClassList: listOf('PriceClass', writePriceClasses(order.priceClasses)),
    ServiceDefinitionList: listOf(
      'ServiceDefinition',
      writeServiceDefinitions(order.serviceDefinitions, order.ownerCode),
    ),
  };
}
