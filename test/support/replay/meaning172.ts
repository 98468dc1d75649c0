import { all, anywhere, textAt, type ReadNode } from '../reader.ts';
import type { Meaning } from './meaning.ts';
import { amount, caseless, day, line, localMinute, moment, noMeaning, sumOf } from './phrases.ts';

type Index = (id: string | undefined) => ReadNode | undefined;
type Lists = { passenger: Index; segment: Index; definition: Index; baggage: Index; contact: Index };

/** The meaning of an OrderViewRS of 17.2. */
export function meaning172(view: ReadNode): Meaning {
  const meaning = noMeaning();
  const response = all(view, 'Response')[0];
  const lists = listsOf(all(response, 'DataLists')[0]);
  for (const each of all(response, 'DataLists/PassengerList/Passenger')) readPassenger(each, lists, meaning);
  const orders = all(response, 'Order');
  const services = orders.flatMap((order) => all(order, 'OrderItems/OrderItem/Service'));
  for (const segmentId of new Set(services.flatMap(segmentIdsOf))) readSegment(segmentId, lists, meaning);
  for (const order of orders) readOrder(order, lists, meaning);
  return meaning;
}

function listsOf(lists: ReadNode | undefined): Lists {
  const index = (path: string, idName: string): Index => {
    const byId = new Map(all(lists, path).map((each) => [each.attributes[idName], each]));
    return (id) => byId.get(id);
  };
  return {
    passenger: index('PassengerList/Passenger', 'PassengerID'),
    segment: index('FlightSegmentList/FlightSegment', 'SegmentKey'),
    definition: index('ServiceDefinitionList/ServiceDefinition', 'ServiceDefinitionID'),
    baggage: index('BaggageAllowanceList/BaggageAllowance', 'BaggageAllowanceID'),
    contact: index('ContactList/ContactInformation', 'ContactID'),
  };
}

const genders: Record<string, string> = { Male: 'M', Female: 'F', Unspecified: 'X', Undisclosed: 'U' };

function nameOf(passenger: ReadNode | undefined): string {
  const givenNames = all(passenger, 'Individual/GivenName').map((name) => name.text);
  return (
    line(...givenNames, textAt(passenger, 'Individual/Surname')) ||
    `(${passenger?.attributes['PassengerID'] ?? 'nobody'})`
  );
}

function readPassenger(passenger: ReadNode, lists: Lists, meaning: Meaning): void {
  const born = day(textAt(passenger, 'Individual/Birthdate') ?? textAt(passenger, 'Birthdate'));
  const gender = textAt(passenger, 'Individual/Gender') ?? '';
  const title = caseless(textAt(passenger, 'Individual/NameTitle'));
  meaning.passengers.push(line(textAt(passenger, 'PTC'), title, nameOf(passenger), genders[gender] ?? gender, born));
  for (const doc of all(passenger, 'IdentityDocument')) {
    const facts = ['IdentityDocumentType', 'IdentityDocumentNumber', 'IssuingCountryCode', 'IssueDate', 'ExpiryDate'];
    const words = facts.map((fact) => textAt(doc, fact));
    meaning.documents.push(line(nameOf(passenger), ...words, textAt(doc, 'CitizenshipCountryCode')));
  }
  for (const account of all(passenger, 'LoyaltyProgramAccount')) {
    meaning.loyalty.push(line(nameOf(passenger), textAt(account, 'AccountNumber')));
  }
  for (const contactId of (textAt(passenger, 'ContactInfoRef') ?? '').split(/\s+/)) {
    const contact = lists.contact(contactId);
    for (const email of contact === undefined ? [] : anywhere(contact, 'EmailAddressValue')) {
      meaning.contacts.push(line(nameOf(passenger), 'email', email.text));
    }
    for (const phone of contact === undefined ? [] : anywhere(contact, 'Phone')) {
      const digits = ['CountryDialingCode', 'AreaCode', 'PhoneNumber'].map((part) => textAt(phone, part));
      meaning.contacts.push(line(nameOf(passenger), 'phone', ...digits));
    }
  }
}

function segmentIdsOf(service: ReadNode): string[] {
  const flown = all(service, 'SegmentRef').map((ref) => ref.text);
  const served = all(service, 'ServiceDefinitionRef').map((ref) => ref.attributes['SegmentRef'] ?? '');
  const seated = all(service, 'SelectedSeat/SegmentRef').map((ref) => ref.text);
  return [...flown, ...served, ...seated].flatMap((ids) => ids.split(/\s+/)).filter((id) => id !== '');
}

function flightOf(segmentId: string, lists: Lists): { flight: string; carriedBy?: string } {
  const segment = lists.segment(segmentId);
  if (segment === undefined) return { flight: `(${segmentId})` };
  const end = (name: string) => {
    const when = `${day(textAt(segment, `${name}/Date`)) ?? ''}T${textAt(segment, `${name}/Time`) ?? ''}`;
    return line(textAt(segment, `${name}/AirportCode`), localMinute(when));
  };
  const number = `${textAt(segment, 'MarketingCarrier/AirlineID') ?? ''}${Number(textAt(segment, 'MarketingCarrier/FlightNumber'))}`;
  return {
    flight: line(number, end('Departure'), end('Arrival')),
    carriedBy: textAt(segment, 'OperatingCarrier/AirlineID'),
  };
}

function readSegment(segmentId: string, lists: Lists, meaning: Meaning): void {
  const { flight, carriedBy } = flightOf(segmentId, lists);
  meaning.segments.push(flight);
  if (carriedBy !== undefined) meaning['operating carriers'].push(line(flight, 'by', carriedBy));
}

function readOrder(order: ReadNode, lists: Lists, meaning: Meaning): void {
  const total = priceTotal(all(order, 'TotalOrderPrice')[0]);
  const currency = total?.currency ?? anyCurrency(order);
  const status = textAt(order, 'Status/StatusCode');
  if (status !== undefined) meaning['order status'].push(orderWords[status] ?? status);
  if (total !== undefined) meaning['order total'].push(amount(total.text, total.currency) ?? '');
  const limits = anywhere(order, 'PaymentTimeLimit').map((limit) =>
    moment(limit.attributes['DateTime'] ?? limit.attributes['Timestamp'] ?? (limit.text || undefined)),
  );
  meaning['payment time limit'].push(
    ...limits
      .filter((limit) => limit !== undefined)
      .sort()
      .slice(0, 1),
  );
  for (const item of all(order, 'OrderItems/OrderItem')) readItem(item, lists, meaning);
  for (const payment of all(order, 'Payments/Payment')) readPayment(payment, currency, meaning);
  const codes = new Set(all(order, 'OrderItems/OrderItem/PriceDetail').map((price) => priceOf(price).currency));
  meaning.currency.push(...[...codes].filter((code) => code !== undefined));
}

/** Where an item gives only its parts, its total is their sum. */
function priceOf(detail: ReadNode | undefined) {
  const base = all(detail, 'BaseAmount')[0];
  const taxes = all(detail, 'Taxes/Total')[0];
  const stated = priceTotal(all(detail, 'TotalAmount')[0]);
  const currency = stated?.currency ?? base?.attributes['Code'] ?? taxes?.attributes['Code'];
  const parts = base === undefined ? undefined : sumOf([base.text, taxes?.text ?? '0']);
  return { base, taxes, currency, total: stated?.text ?? parts };
}

function readItem(item: ReadNode, lists: Lists, meaning: Meaning): void {
  const status = textAt(item, 'ItemStatus');
  if (status !== undefined) meaning['item status'].push(itemWords[status] ?? status);
  const detail = all(item, 'PriceDetail')[0];
  const { base, taxes, currency, total } = priceOf(detail);
  if (total !== undefined) meaning['item totals'].push(amount(total, currency) ?? '');
  if (base !== undefined) meaning['base amounts'].push(amount(base.text, base.attributes['Code'] ?? currency) ?? '');
  if (taxes !== undefined) meaning['tax totals'].push(amount(taxes.text, taxes.attributes['Code'] ?? currency) ?? '');
  for (const tax of all(detail, 'Taxes/Breakdown/Tax')) {
    const charged = all(tax, 'Amount')[0];
    meaning.taxes.push(line(textAt(tax, 'TaxCode'), amount(charged?.text, charged?.attributes['Code'] ?? currency)));
  }
  for (const service of all(item, 'Service')) {
    meaning.services.push(...serviceLines(service, lists));
    const word = service.attributes['ServiceStatus'];
    if (word !== undefined) meaning['delivery status'].push(word.replace(/^Service Delivery /, ''));
  }
}

/** A service of this generation may name several passengers and segments at once: it is one of each. */
function serviceLines(service: ReadNode, lists: Lists): string[] {
  const passengerIds = all(service, 'PassengerRef').flatMap((ref) => ref.text.split(/\s+/));
  const segmentIds = segmentIdsOf(service);
  const places =
    segmentIds.length === 0 ? ['on no flight'] : segmentIds.map((id) => `on ${flightOf(id, lists).flight}`);
  return passengerIds.flatMap((id) =>
    places.map((on) => line(nameOf(lists.passenger(id)), on, kindOf(service, lists))),
  );
}

function kindOf(service: ReadNode, lists: Lists): string {
  const seat = all(service, 'SelectedSeat/Seat')[0];
  if (seat !== undefined) return `seat ${textAt(seat, 'Row') ?? ''}${textAt(seat, 'Column') ?? ''}`;
  const definitionId = textAt(service, 'ServiceDefinitionRef');
  if (definitionId === undefined) return 'flight';
  const definition = lists.definition(definitionId);
  const bags = (textAt(definition, 'BaggageAllowanceRef') ?? '').split(/\s+/).filter((id) => id !== '');
  if (bags.length > 0) return bags.map((id) => bagOf(lists.baggage(id))).join(' and ');
  return caseless(textAt(definition, 'Name')) ?? `(${definitionId})`;
}

function bagOf(allowance: ReadNode | undefined): string {
  const weights = allowance === undefined ? [] : anywhere(allowance, 'MaximumWeight');
  const heaviest = weights.map((weight) => line(textAt(weight, 'Value'), textAt(weight, 'UOM')));
  return line(textAt(allowance, 'PieceAllowance/TotalQuantity'), textAt(allowance, 'BaggageCategory'), ...heaviest);
}

/** What different systems of this generation say, in the words of the later code sets. */
const orderWords: Record<string, string> = { OPE: 'OPENED', CLO: 'CLOSED', OK: 'OPENED', I: 'OPENED' };
const itemWords: Record<string, string> = { OK: 'ACTIVE', CONFIRMED: 'ACTIVE' };
const methodWords: Record<string, string> = {
  PaymentCardMethod: 'PaymentCard',
  PaymentCard: 'PaymentCard',
  CashMethod: 'Cash',
};

function readPayment(payment: ReadNode, currency: string | undefined, meaning: Meaning): void {
  const paid = priceTotal(all(payment, 'Amount')[0]);
  const method = all(payment, 'Method')[0]?.children[0]?.name ?? textAt(payment, 'Type');
  meaning.payments.push(
    line(amount(paid?.text, paid?.currency ?? currency), 'by', methodWords[method ?? ''] ?? method),
  );
  const status = textAt(payment, 'Status/StatusCode');
  if (status !== undefined) meaning['payment status'].push(status);
}

/** An amount in one of the wrappings this generation has for a total. */
function priceTotal(node: ReadNode | undefined): { text: string; currency: string | undefined } | undefined {
  if (node === undefined) return undefined;
  const found = anywhere(node, 'SimpleCurrencyPrice')[0] ?? all(node, 'DetailCurrencyPrice/Total')[0] ?? node;
  return found.text === '' ? undefined : { text: found.text, currency: found.attributes['Code'] };
}

function anyCurrency(order: ReadNode): string | undefined {
  return anywhere(order, 'BaseAmount')
    .map((base) => base.attributes['Code'])
    .find((code) => code !== undefined);
}
