import { all, anywhere, textAt, type ReadNode } from '../reader.ts';
import type { Meaning } from './meaning.ts';
import { amount, caseless, day, line, localMinute, moment, noMeaning, sumOf } from './phrases.ts';

type Index = (id: string | undefined) => ReadNode | undefined;
type Lists = {
  pax: Index;
  segment: Index;
  sold: Index;
  flown: Index;
  definition: Index;
  baggage: Index;
  contact: Index;
};

/** The meaning of an IATA_OrderViewRS of 21.3, 24.1 or anything between. */
export function meaning213(view: ReadNode): Meaning {
  const meaning = noMeaning();
  const response = all(view, 'Response')[0];
  const lists = listsOf(all(response, 'DataLists')[0]);
  for (const pax of all(response, 'DataLists/PaxList/Pax')) readPassenger(pax, lists, meaning);
  const orders = all(response, 'Order');
  const services = orders.flatMap((order) => all(order, 'OrderItem/Service'));
  const flown = new Set(services.flatMap((service) => anywhere(service, 'PaxSegmentRefID').map((ref) => ref.text)));
  for (const segmentId of flown) readSegment(segmentId, lists, meaning);
  for (const order of orders) readOrder(order, lists, meaning);
  for (const paid of all(view, 'PaymentFunctions/PaymentProcessingSummary')) readPayment(paid, meaning);
  return meaning;
}

function listsOf(lists: ReadNode | undefined): Lists {
  const index = (path: string, idName: string): Index => {
    const byId = new Map(all(lists, path).map((each) => [textAt(each, idName), each]));
    return (id) => byId.get(id);
  };
  return {
    pax: index('PaxList/Pax', 'PaxID'),
    segment: index('PaxSegmentList/PaxSegment', 'PaxSegmentID'),
    sold: index('DatedMarketingSegmentList/DatedMarketingSegment', 'DatedMarketingSegmentId'),
    flown: index('DatedOperatingSegmentList/DatedOperatingSegment', 'DatedOperatingSegmentId'),
    definition: index('ServiceDefinitionList/ServiceDefinition', 'ServiceDefinitionID'),
    baggage: index('BaggageAllowanceList/BaggageAllowance', 'BaggageAllowanceID'),
    contact: index('ContactInfoList/ContactInfo', 'ContactInfoID'),
  };
}

function nameOf(pax: ReadNode | undefined): string {
  const givenNames = all(pax, 'Individual/GivenName').map((name) => name.text);
  return line(...givenNames, textAt(pax, 'Individual/Surname')) || `(${textAt(pax, 'PaxID') ?? 'nobody'})`;
}

function readPassenger(pax: ReadNode, lists: Lists, meaning: Meaning): void {
  const born = day(textAt(pax, 'Individual/Birthdate') ?? textAt(pax, 'Birthdate'));
  const title = caseless(textAt(pax, 'Individual/TitleName'));
  meaning.passengers.push(line(textAt(pax, 'PTC'), title, nameOf(pax), textAt(pax, 'Individual/GenderCode'), born));
  for (const doc of all(pax, 'IdentityDoc')) {
    const facts = [
      'IdentityDocTypeCode',
      'IdentityDocID',
      'IssuingCountryCode',
      'IssueDate',
      'ExpiryDate',
      'CitizenshipCountryCode',
    ];
    meaning.documents.push(line(nameOf(pax), ...facts.map((fact) => textAt(doc, fact))));
  }
  for (const account of all(pax, 'LoyaltyProgramAccount')) {
    meaning.loyalty.push(line(nameOf(pax), textAt(account, 'AccountNumber')));
  }
  const contact = lists.contact(textAt(pax, 'ContactInfoRefID'));
  for (const email of all(contact, 'EmailAddress')) {
    meaning.contacts.push(line(nameOf(pax), 'email', textAt(email, 'EmailAddressText')));
  }
  for (const phone of all(contact, 'Phone')) {
    const digits = line(
      textAt(phone, 'CountryDialingCode'),
      textAt(phone, 'AreaCodeNumber'),
      textAt(phone, 'PhoneNumber'),
    );
    meaning.contacts.push(line(nameOf(pax), 'phone', digits));
  }
}

function flightOf(segmentId: string | undefined, lists: Lists): { flight: string; carriedBy?: string } {
  const sold = lists.sold(textAt(lists.segment(segmentId), 'DatedMarketingSegmentRefId'));
  if (sold === undefined) return { flight: `(${segmentId ?? 'no segment'})` };
  const end = (name: string) =>
    line(textAt(sold, `${name}/IATA_LocationCode`), localMinute(textAt(sold, `${name}/AircraftScheduledDateTime`)));
  const number = `${textAt(sold, 'CarrierDesigCode') ?? ''}${Number(textAt(sold, 'MarketingCarrierFlightNumberText'))}`;
  const operated = lists.flown(textAt(sold, 'DatedOperatingSegmentRefId'));
  return {
    flight: line(`${number}${textAt(sold, 'OperationalSuffixText') ?? ''}`, end('Dep'), end('Arrival')),
    carriedBy: textAt(operated, 'CarrierDesigCode'),
  };
}

function readSegment(segmentId: string, lists: Lists, meaning: Meaning): void {
  const { flight, carriedBy } = flightOf(segmentId, lists);
  meaning.segments.push(flight);
  if (carriedBy !== undefined) meaning['operating carriers'].push(line(flight, 'by', carriedBy));
}

function readOrder(order: ReadNode, lists: Lists, meaning: Meaning): void {
  meaning['order status'].push(...texts(order, 'StatusCode'));
  const total = all(order, 'TotalPrice/TotalAmount')[0];
  if (total !== undefined) meaning['order total'].push(money(total) ?? '');
  const limits = all(order, 'OrderItem/PaymentTimeLimitDateTime').map((limit) => moment(limit.text) ?? '');
  meaning['payment time limit'].push(...limits.sort().slice(0, 1));
  for (const item of all(order, 'OrderItem')) readItem(item, lists, meaning);
  const currencies = new Set(
    all(order, 'OrderItem/Price').flatMap((price) => anywhere(price, 'TotalAmount').map(currencyOf)),
  );
  meaning.currency.push(...[...currencies].filter((code) => code !== undefined));
}

function readItem(item: ReadNode, lists: Lists, meaning: Meaning): void {
  meaning['item status'].push(...texts(item, 'StatusCode'));
  const price = all(item, 'Price')[0];
  const [total, base] = [all(price, 'TotalAmount')[0], all(price, 'BaseAmount')[0]];
  const summaries = all(price, 'TaxSummary/TotalTaxAmount');
  if (total !== undefined) meaning['item totals'].push(money(total) ?? '');
  if (base !== undefined) meaning['base amounts'].push(money(base) ?? '');
  if (summaries[0] !== undefined) {
    meaning['tax totals'].push(amount(sumOf(summaries.map((each) => each.text)), currencyOf(summaries[0])) ?? '');
  }
  for (const tax of all(price, 'TaxSummary/Tax')) {
    const charged = all(tax, 'Amount')[0];
    meaning.taxes.push(line(textAt(tax, 'TaxCode'), charged && money(charged)));
  }
  for (const service of all(item, 'Service')) {
    meaning.services.push(serviceLine(service, lists));
    meaning['service status'].push(...texts(service, 'StatusCode'));
    meaning['delivery status'].push(...texts(service, 'DeliveryStatusCode'));
  }
}

function serviceLine(service: ReadNode, lists: Lists): string {
  const segmentId = anywhere(service, 'PaxSegmentRefID')[0]?.text;
  const on = segmentId === undefined ? 'on no flight' : `on ${flightOf(segmentId, lists).flight}`;
  return line(nameOf(lists.pax(textAt(service, 'PaxRefID'))), on, kindOf(service, lists));
}

/** A flight, a seat, what a bag may weigh, or the name of what else is delivered. */
function kindOf(service: ReadNode, lists: Lists): string {
  const seat = anywhere(service, 'Seat')[0];
  if (seat !== undefined) return `seat ${textAt(seat, 'RowNumber') ?? ''}${textAt(seat, 'ColumnID') ?? ''}`;
  const definitionId = anywhere(service, 'ServiceDefinitionRefID')[0]?.text;
  if (definitionId === undefined) return 'flight';
  const definition = lists.definition(definitionId);
  const bags = definition === undefined ? [] : anywhere(definition, 'BaggageAllowanceRefID');
  if (bags.length > 0) return bags.map((bag) => bagOf(lists.baggage(bag.text))).join(' and ');
  return caseless(textAt(definition, 'Name')) ?? `(${definitionId})`;
}

function bagOf(allowance: ReadNode | undefined): string {
  const weights = all(allowance, 'WeightAllowance').map((weight) =>
    line(textAt(weight, 'MaximumWeightMeasure'), textAt(weight, 'WeightUnitOfMeasurement')),
  );
  return line(textAt(allowance, 'PieceAllowance/TotalQty'), textAt(allowance, 'TypeCode'), ...weights);
}

function readPayment(summary: ReadNode, meaning: Meaning): void {
  const method = all(summary, 'PaymentProcessingSummaryPaymentMethod')[0]?.children[0]?.name;
  const paid = all(summary, 'Amount')[0];
  meaning.payments.push(line(paid && money(paid), 'by', method));
  meaning['payment status'].push(...texts(summary, 'PaymentStatusCode'));
}

function texts(node: ReadNode, name: string): string[] {
  return all(node, name).flatMap((each) => (each.text === '' ? [] : [each.text]));
}

function currencyOf(node: ReadNode): string | undefined {
  return node.attributes['CurCode'];
}

function money(node: ReadNode): string | undefined {
  return amount(node.text, currencyOf(node));
}
