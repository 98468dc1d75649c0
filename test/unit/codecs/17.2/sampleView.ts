import { parseAmount, type Money } from '../../../../src/base/money.ts';
import type { Order } from '../../../../src/domain/order/order.ts';
import { orderView, type OrderView } from '../../../../src/domain/view/orderView.ts';

function eur(amount: string): Money {
  const money = parseAmount(amount, 'EUR');
  if (money === undefined) throw new Error(`the sample amount ${amount} is unreadable`);
  return money;
}

/**
 * An order with everything an OrderViewRS can show: two adults and an infant, a flight there and back, a seat, a bag, every way to
 * pay; and with ids that are no XML names or stand twice, because orders come from other generations too.
 */
export const sampleOrder: Order = {
  orderId: '01936f3e-5a00-7000-8000-00000000c0de',
  recordLocator: 'KM4T7X',
  ownerCode: 'ZZ',
  sellerId: 'agency-1',
  version: 3,
  currency: 'EUR',
  offers: [{ ownerCode: 'ZZ', offerId: 'OFFER-1', responseId: '', hash: 'abc' }],
  passengers: [
    {
      passengerId: 'PAX1',
      type: 'ADT',
      surname: 'Quintero',
      givenNames: ['Alba', 'María'],
      middleNames: ['del Mar'],
      title: 'MRS',
      bornOn: '1984-02-29',
      gender: 'F',
      citizenship: 'VE',
      residence: 'PT',
      documents: [
        {
          number: 'T0000001',
          type: 'PT',
          issuingCountry: 'VE',
          citizenship: 'VE',
          issuedOn: '2020-01-31',
          expiresOn: '2030-01-30',
          bornOn: '1984-02-29',
          gender: 'F',
          surname: 'Quintero',
          givenNames: ['Alba'],
        },
      ],
      loyalty: [{ carrier: 'ZZ', program: 'ZZMILES', accountNumber: '000111' }],
      contactIds: ['PAX1'],
      remarks: ['speaks Spanish & Portuguese'],
    },
    {
      passengerId: 'PAX2',
      type: 'ADT',
      surname: "O'Hara-Ñuñez",
      givenNames: ['Tom'],
      documents: [],
      loyalty: [],
      contactIds: [],
      remarks: [],
    },
    {
      passengerId: '3',
      type: 'INF',
      surname: 'Quintero',
      givenNames: ['Leo'],
      bornOn: '2024-06-01',
      heldBy: 'PAX1',
      documents: [{ number: 'T0000002', type: 'ID' }],
      loyalty: [],
      contactIds: [],
      remarks: [],
    },
  ],
  contacts: [
    {
      contactId: 'PAX1',
      purpose: 'NTF',
      surname: 'Quintero',
      givenNames: ['Rosa'],
      emails: [{ address: 'alba.quintero@example.com', label: 'PER' }],
      phones: [{ number: '+555-0100', countryDialingCode: '351', label: 'HOME' }],
      addresses: [
        { street: ['Rua Um 1', 'Andar 2', 'Porta 3'], city: 'Lisboa', postalCode: '1000-001', country: 'PT' },
      ],
    },
  ],
  segments: [
    {
      segmentId: 'SEG1',
      carrier: 'ZZ',
      flightNumber: '0800A',
      operatingCarrier: 'YY',
      operatingFlightNumber: '4711',
      origin: 'CCS',
      originTerminal: '2',
      destination: 'MAR',
      departsLocal: '2025-03-15T08:00:00',
      departsZone: '-04:00',
      arrivesLocal: '2025-03-15T09:05:00',
      arrivesZone: 'America/Caracas',
      cabinCode: '5',
      cabinName: 'Economy',
      bookingClass: 'Y',
      aircraft: '320',
      duration: 'PT1H5M',
    },
    {
      segmentId: 'SEG2',
      carrier: 'ZZ',
      flightNumber: '801',
      origin: 'MAR',
      destination: 'CCS',
      departsLocal: '2025-03-20T18:00:00',
      aircraft: 'A320neo',
    },
  ],
  journeys: [
    { journeyId: 'J1', segmentIds: ['SEG1'], duration: 'PT1H5M' },
    { journeyId: 'J2', segmentIds: [] },
  ],
  items: [
    {
      itemId: 'ITEM1',
      offerId: 'OFFER-1',
      offerItemId: 'OI-1',
      sku: 'FLT-CCS-MAR-20250315-0800',
      type: 'FLIGHT',
      status: 'OFFERED',
      quantity: 1,
      passengerIds: ['PAX1', 'PAX2', '3'],
      price: {
        total: eur('430.10'),
        base: eur('380.00'),
        taxes: [
          { code: 'YQ', amount: eur('30.10'), name: 'Fuel', country: 'VE', refundable: false },
          { code: '', amount: eur('10.00') },
        ],
        taxTotal: eur('40.10'),
        fees: [{ code: 'A-CODE-THAT-IS-LONGER', amount: eur('10.00'), name: 'Service fee', refundable: true }],
      },
      services: [
        { serviceId: 'S1', passengerId: 'PAX1', segmentId: 'SEG1' },
        { serviceId: 'S2', passengerId: 'PAX2', segmentId: 'SEG2' },
      ],
      fareComponents: [
        {
          passengerIds: ['PAX1', 'PAX2'],
          segmentIds: ['SEG1'],
          fareBasis: 'YOW',
          fareType: '70J',
          bookingClass: 'Y',
          cabinCode: '5',
          cabinName: 'Economy',
          priceClassId: 'PC1',
          restrictions: [
            {
              kind: 'CANCEL',
              allowed: false,
              fee: eur('50.00'),
              feeText: 'Cancellation fee',
              stage: 'Prior To Departure',
            },
          ],
        },
        { passengerIds: ['PAX1', 'PAX2'], segmentIds: ['SEG2'], restrictions: [] },
        { passengerIds: ['3'], segmentIds: ['SEG1'], restrictions: [] },
      ],
      restrictions: [
        {
          kind: 'CHANGE',
          allowed: true,
          fee: eur('0.00'),
          changeType: 'Flight',
          text: 'free of charge',
          passengerIds: ['PAX1', 'PAX2'],
        },
        { kind: 'CHANGE', changeType: 'Moon phase', stage: 'In the air', feeText: 'ask the airline' },
      ],
      paymentDueAt: '2025-03-01T12:00:00.000Z',
      priceGuaranteedUntil: '2025-03-01T12:00:00.000Z',
    },
    {
      itemId: 'ITEM2',
      offerId: 'OFFER-1',
      offerItemId: 'OI-2',
      sku: 'SEAT-12A-WINDOW',
      type: 'SEAT',
      status: 'OFFERED',
      quantity: 1,
      passengerIds: ['PAX1'],
      price: { total: eur('15.00'), taxes: [], fees: [] },
      services: [
        {
          serviceId: 'S3',
          passengerId: 'PAX1',
          segmentId: 'SEG1',
          serviceDefinitionId: 'SD2',
          seat: { row: '12', column: 'A' },
        },
        { serviceId: 'S4', passengerId: 'PAX1', segmentId: 'SEG1', serviceDefinitionId: 'SD1' },
        { serviceId: 'S5', passengerId: 'PAX1', serviceDefinitionId: 'SD1' },
      ],
      fareComponents: [],
      restrictions: [],
      paymentDueAt: '2025-03-01T12:00:00.000Z',
    },
    {
      itemId: 'ITEM3',
      offerId: 'OFFER-1',
      offerItemId: 'OI-3',
      sku: 'SVC-LOUNGE-CCS',
      type: 'SERVICE',
      status: 'OFFERED',
      quantity: 1,
      passengerIds: ['PAX2'],
      price: { total: eur('20.00'), taxes: [], fees: [] },
      services: [],
      fareComponents: [],
      restrictions: [],
      paymentDueAt: '2025-03-01T12:00:00.000Z',
    },
  ],
  priceClasses: [
    { priceClassId: 'PC1', name: 'Light', code: 'LGT', texts: ['hand baggage only'] },
    { priceClassId: 'PC2', texts: [] },
  ],
  serviceDefinitions: [
    {
      serviceDefinitionId: 'SD1',
      name: 'Bag 23 kg',
      owner: 'ZZ',
      code: '0C3',
      taxonomyCode: '0FA0',
      texts: ['one bag'],
      baggageAllowanceId: 'B1',
      ssrCode: 'XBAG',
    },
    { serviceDefinitionId: 'SD2', texts: [] },
  ],
  baggageAllowances: [
    {
      baggageAllowanceId: 'B1',
      type: 'Checked',
      pieces: 1,
      weights: [
        { value: '23', unit: 'KGM' },
        { value: '4', unit: 'stone' },
      ],
      texts: ['up to 158 cm'],
    },
  ],
  payments: [
    {
      paymentId: 'PAY1',
      amount: eur('100.00'),
      method: { kind: 'CARD', token: 'vault-1', brand: 'VI', last4: '0002', expires: '0930', holder: 'ALBA QUINTERO' },
      status: 'FAILED',
      requestedAt: '2025-02-01T10:01:00.000Z',
      failure: 'declined',
    },
    {
      paymentId: 'PAY2',
      amount: eur('1.00'),
      method: { kind: 'CARD', token: 'vault-2', brand: 'Mastercard' },
      status: 'FAILED',
      requestedAt: '2025-02-01T10:02:00.000Z',
    },
    {
      paymentId: 'PAY3',
      amount: eur('2.00'),
      method: { kind: 'CASH' },
      status: 'FAILED',
      requestedAt: '2025-02-01T10:03:00.000Z',
    },
    {
      paymentId: 'PAY4',
      amount: eur('3.00'),
      method: { kind: 'SETTLEMENT_PLAN', agencyNumber: '12345675' },
      status: 'FAILED',
      requestedAt: '2025-02-01T10:04:00.000Z',
    },
    {
      paymentId: 'PAY5',
      amount: eur('4.00'),
      method: { kind: 'OTHER', name: 'Voucher' },
      status: 'FAILED',
      requestedAt: '2025-02-01T10:05:00.000Z',
    },
    {
      paymentId: 'PAY6',
      amount: eur('465.10'),
      method: { kind: 'REDIRECT', brand: 'PP', returnUrl: 'https://agency.example/back' },
      status: 'PENDING',
      requestedAt: '2025-02-01T10:06:00.000Z',
    },
  ],
  locators: [
    { system: '1A', locator: 'QWERTY', issuedOn: '2025-02-01', kind: 'carrier' },
    { system: 'HUB', locator: 'H77-000123', issuedOn: '2025-02-01', kind: 'organisation' },
    { system: '1G', locator: 'ZXCVBN', issuedOn: '2025-02-01', kind: 'carrier' },
  ],
  paymentDueAt: '2025-03-01T12:00:00.000Z',
  createdAt: '2025-02-01T10:00:00.000Z',
  createdOn: '2025-02-01',
  changedAt: '2025-02-01T10:06:00.000Z',
};

export const beforeDue = '2025-02-02T00:00:00.000Z';

export function sampleView(change: Partial<Order> = {}, asOf = beforeDue): OrderView {
  return orderView({ ...sampleOrder, ...change }, asOf);
}
