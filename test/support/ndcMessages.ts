/** How a message is written: the generation and its notation. */
export type MessageForm = '21.3-xml' | '21.3-json' | '17.2-xml';

export const messageForms: readonly MessageForm[] = ['21.3-xml', '21.3-json', '17.2-xml'];

/** A message as it goes over the wire. */
export type NdcMessage = { contentType: string; body: string };

/** How an order is paid. `number` is a test card's; the sandbox's vault declines those that end in 0002. */
export type TestPayment = { by: 'cash' | 'card'; amount?: string; number?: string };

/** What any message may carry to be told from others, and whose it says it is. */
export type Sending = { transactionId?: string; correlationId?: string; agency?: string };

/** Which order: by id, by a locator, by both, narrowed by a surname. */
export type Reference = { orderId?: string; locator?: string; surname?: string; version?: number };

/** What `createMessage` orders costs at the sandbox airline: a flexible return London to Nice for adult and child, and a bag. */
export const orderTotal = '549.27';

/** A number every payment scheme gives out for tests. */
export const testCard = '4111111111111111';

/**
 * The sandbox offer that a nonce of letters and digits stands for; another nonce is another offer. They fly on a hundred days, because
 * one flight has 180 seats, and a test may sell more.
 */
export function offerIdOf(nonce: string): string {
  const day = [...nonce].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 9_973, 7) % 100;
  return `ZZ-LHRNCE-D${7 + day}-R3-FLEX-${nonce}`;
}

/**
 * An OrderCreateRQ for Ada Okafor and her son Ben: held, or paid at once when it has a payment. `offerId` takes an offer other than
 * the sandbox's, as long as its items are named after it as the sandbox's are.
 */
export function createMessage(
  form: MessageForm,
  order: { nonce: string; offerId?: string; payment?: TestPayment; email?: string } & Sending,
): NdcMessage {
  const { nonce, offerId = offerIdOf(nonce), payment, email = 'ada.okafor@example.com' } = order;
  const items = [
    { id: `${offerId}-ADT`, passenger: 'ADA' },
    { id: `${offerId}-CHD`, passenger: 'BEN' },
    { id: `${offerId}-BAG`, passenger: 'ADA' },
  ];
  if (form === '17.2-xml') {
    const accepted = items.map(({ id, passenger }) => ({ '@OfferItemID': id, PassengerRefs: passenger }));
    return written(form, 'OrderCreateRQ', order, {
      Query: {
        Order: { Offer: { '@OfferID': offerId, '@Owner': 'ZZ', '@ResponseID': 'NONE', OfferItem: accepted } },
        Payments: payment && { Payment: payment172(payment) },
        DataLists: people172(email),
      },
    });
  }
  const accepted = items.map(({ id, passenger }) => ({ OfferItemRefID: id, PaxRefID: [passenger] }));
  return written(form, 'OrderCreateRQ', order, {
    Request: {
      CreateOrder: {
        AcceptSelectedQuotedOfferList: {
          SelectedPricedOffer: [{ OfferRefID: offerId, OwnerCode: 'ZZ', SelectedOfferItem: accepted }],
        },
      },
      DataLists: people213(email),
      PaymentFunctions: payment && [{ PaymentProcessingDetails: payment213(payment) }],
    },
  });
}

export function retrieveMessage(form: MessageForm, { orderId, locator, surname, ...sending }: Reference & Sending) {
  if (form === '17.2-xml') {
    return written(form, 'OrderRetrieveRQ', sending, {
      Query: {
        Filters: {
          OrderID: orderId && { '@Owner': 'ZZ', value: orderId },
          Passengers: surname && { Individual: { Surname: surname } },
          BookingReferences: locator && { BookingReference: { ID: locator, AirlineID: 'ZZ' } },
        },
      },
    });
  }
  return written(form, 'OrderRetrieveRQ', sending, {
    Request: {
      OrderValidationFilterCriteria: {
        BookingRefFilterCriteria: locator && { BookingID: locator, Carrier: { AirlineDesigCode: 'ZZ' } },
        OrderFilterCriteria: orderId && { OrderID: orderId, OwnerCode: 'ZZ' },
        PaxFilterCriteria: surname && { Individual: { Surname: surname } },
      },
    },
  });
}

/** An OrderChangeRQ that pays a held order. */
export function payMessage(
  form: MessageForm,
  change: { orderId: string; version?: number; payment: TestPayment } & Sending,
) {
  const { orderId, version, payment } = change;
  if (form === '17.2-xml') {
    return written(form, 'OrderChangeRQ', change, {
      Query: { OrderID: { '@Owner': 'ZZ', value: orderId }, Payments: { Payment: payment172(payment) } },
    });
  }
  return written(form, 'OrderChangeRQ', change, {
    Request: {
      Order: { OrderID: orderId, OrderVersionNumber: version, OwnerCode: 'ZZ' },
      PaymentFunctions: [{ PaymentProcessingDetails: payment213(payment) }],
    },
  });
}

/** Gives up a held order: an OrderChangeRQ, in 17.2 an OrderCancelRQ. */
export function cancelMessage(form: MessageForm, change: { orderId: string; version?: number } & Sending) {
  const { orderId, version } = change;
  if (form === '17.2-xml') {
    return written(form, 'OrderCancelRQ', change, { Query: { Order: { '@OrderID': orderId, '@Owner': 'ZZ' } } });
  }
  return written(form, 'OrderChangeRQ', change, {
    Request: {
      ChangeOrderChoice: { CancelUnpaidOrder: { OrderRefID: orderId, OwnerCode: 'ZZ' } },
      Order: { OrderID: orderId, OrderVersionNumber: version, OwnerCode: 'ZZ' },
    },
  });
}

/** An OrderChangeRQ that gives Ada another mail address. */
export function updateMessage(
  form: MessageForm,
  change: { orderId: string; version?: number; email: string } & Sending,
) {
  const { orderId, version, email } = change;
  if (form === '17.2-xml') {
    return written(form, 'OrderChangeRQ', change, {
      Query: {
        OrderID: { '@Owner': 'ZZ', value: orderId },
        PassengerServicing: {
          New: { '@PassengerID': 'ADA', ContactInfoRef: 'HOME', ActionType: 'Update' },
          Previous: { '@PassengerID': 'ADA', ActionType: 'Update' },
        },
      },
      DataLists: { ContactList: people172(email).ContactList },
    });
  }
  const { ContactInfoList, PaxList } = people213(email);
  return written(form, 'OrderChangeRQ', change, {
    Request: {
      ChangeOrderChoice: { UpdatePax: { Current: { PaxRefID: 'ADA' }, New: { PaxRefID: 'ADA' } } },
      DataLists: { ContactInfoList, PaxList: { Pax: PaxList.Pax.slice(0, 1) } },
      Order: { OrderID: orderId, OrderVersionNumber: version, OwnerCode: 'ZZ' },
    },
  });
}

function people213(email: string) {
  const person = (PaxID: string, PTC: string, Birthdate: string, GenderCode: string, GivenName: string) => ({
    ...(PaxID === 'ADA' && { ContactInfoRefID: 'HOME' }),
    Individual: { Birthdate, GenderCode, GivenName: [GivenName], Surname: 'Okafor' },
    PaxID,
    PTC,
  });
  return {
    ContactInfoList: {
      ContactInfo: [
        {
          ContactInfoID: 'HOME',
          EmailAddress: [{ EmailAddressText: email }],
          Phone: [{ CountryDialingCode: '44', PhoneNumber: '2079460018' }],
        },
      ],
    },
    PaxList: {
      Pax: [person('ADA', 'ADT', '1988-04-17', 'F', 'Ada'), person('BEN', 'CHD', '2019-09-02', 'M', 'Ben')],
    },
  };
}

function people172(email: string) {
  const person = (id: string, PTC: string, Birthdate: string, Gender: string, GivenName: string) => ({
    '@PassengerID': id,
    PTC,
    Birthdate,
    Individual: { Gender, GivenName, Surname: 'Okafor' },
    ...(id === 'ADA' && { ContactInfoRef: 'HOME' }),
  });
  return {
    PassengerList: {
      Passenger: [
        person('ADA', 'ADT', '1988-04-17', 'Female', 'Ada'),
        person('BEN', 'CHD', '2019-09-02', 'Male', 'Ben'),
      ],
    },
    ContactList: {
      ContactInformation: {
        '@ContactID': 'HOME',
        ContactProvided: [
          { EmailAddress: { EmailAddressValue: email } },
          { Phone: { CountryDialingCode: '44', PhoneNumber: '2079460018' } },
        ],
      },
    },
  };
}

function payment213({ by, amount = orderTotal, number = testCard }: TestPayment) {
  const card = { CardBrandCode: 'VI', CardHolderName: 'Ada Okafor', CardNumber: number };
  return {
    Amount: { '@CurCode': 'EUR', value: amount },
    PaymentMethod:
      by === 'cash'
        ? { OfflinePayment: { PaymentTypeCode: 'CA' } }
        : { PaymentCard: { ...card, CardSecurityCode: '737', ExpirationDate: '0139' } },
  };
}

function payment172({ by, amount = orderTotal, number = testCard }: TestPayment) {
  const secrets = { CardCode: 'VI', CardNumber: number, SeriesCode: '737', CardHolderName: 'Ada Okafor' };
  return {
    Type: by === 'cash' ? 'CA' : 'CC',
    Method:
      by === 'cash'
        ? { Cash: { '@CashInd': 'true' } }
        : { PaymentCard: { ...secrets, EffectiveExpireDate: { Expiration: '0139' } } },
    Amount: { '@Code': 'EUR', value: amount },
  };
}

type Tree = { [name: string]: Node };
type Node = string | number | false | undefined | Tree | readonly Node[];

const message213 = 'http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersMessage';
const common213 = 'http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersCommonTypes';
const message172 = 'http://www.iata.org/IATA/EDIST/2017.2';

/** Members whose names begin with @ are attributes; `value` is the text beside them. Undefined members are left out. */
function written(form: MessageForm, name: string, sending: Sending, content: Tree): NdcMessage {
  const { transactionId, correlationId, agency = 'HARBOUR' } = sending;
  if (form === '17.2-xml') {
    const agencySender = { TravelAgencySender: { IATA_Number: '99999992', AgencyID: agency } };
    const attributes = { '@Version': '17.2', '@TransactionIdentifier': transactionId, '@CorrelationID': correlationId };
    const tree = { '@xmlns': message172, ...attributes, Document: {}, Party: { Sender: agencySender }, ...content };
    return { contentType: 'application/xml', body: `${declaration}${element(name, tree, [''])}\n` };
  }
  const link = { Ordinal: 1, OrgRole: 'Seller', ParticipatingOrg: { Name: 'Harbour Travel', OrgID: agency } };
  const tree = {
    DistributionChain: { DistributionChainLink: [link] },
    PayloadAttributes: { CorrelationID: correlationId, TrxID: transactionId, VersionNumber: '21.3' },
    ...content,
  };
  if (form === '21.3-json') {
    return { contentType: 'application/json', body: JSON.stringify({ [`IATA_${name}`]: plain(tree) }) };
  }
  const root = { '@xmlns': message213, '@xmlns:c': common213, ...tree };
  return { contentType: 'application/xml', body: `${declaration}${element(`IATA_${name}`, root, ['', '', 'c:'])}\n` };
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** `prefixes` by depth: the last one also holds for everything below. */
function element(name: string, node: Node, prefixes: readonly string[]): string {
  if (node === undefined || node === false || node === '') return '';
  if (Array.isArray(node)) return node.map((each) => element(name, each, prefixes)).join('');
  const tag = `${prefixes[0]}${name}`;
  if (typeof node !== 'object') return `<${tag}>${escaped(String(node))}</${tag}>`;
  const below = prefixes.length > 1 ? prefixes.slice(1) : prefixes;
  let attributes = '';
  let inner = '';
  for (const [key, value] of Object.entries(node as Tree)) {
    if (value === undefined) continue;
    if (key.startsWith('@')) attributes += ` ${key.slice(1)}="${escaped(String(value))}"`;
    else inner += key === 'value' ? escaped(String(value)) : element(key, value, below);
  }
  return `<${tag}${attributes}>${inner}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function plain(node: Node): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node as Tree).flatMap(([key, value]) =>
      value === undefined || value === false || value === '' ? [] : [[key.replace('@', ''), plain(value)]],
    ),
  );
}
