import { describe, expect, test } from '@jest/globals';
import { maskedCardNumber } from '../../../../src/base/cardNumbers.ts';
import * as change from '../../../../src/codecs/rest/changeOrder.ts';
import * as create from '../../../../src/codecs/rest/createOrder.ts';
import { faultsProblem } from '../../../../src/codecs/rest/problem.ts';
import type { Schemas } from '../../../../src/codecs/rest/contract.ts';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const body: Schemas['CreateOrder'] = {
  selections: [
    { offerId: 'O', ownerCode: 'XO', statedTotal: euros('10.00'), items: [{ offerItemId: 'I', passengerIds: ['P'] }] },
  ],
  passengers: [{ passengerId: 'P', type: 'ADT' }],
};

describe('createOrder over REST', () => {
  test('becomes a command that says nothing more than the body', () => {
    expect(create.toCommand(body)).toEqual({
      cards: [],
      command: {
        type: 'CreateOrder',
        selections: body.selections,
        passengers: [
          { passengerId: 'P', type: 'ADT', givenNames: [], documents: [], loyalty: [], contactIds: [], remarks: [] },
        ],
        contacts: [],
        payments: [],
        locators: [],
      },
    });
  });

  test('keeps card numbers out of the command', () => {
    const card = {
      kind: 'CARD',
      number: '4111111111111111',
      expires: '0139',
      securityCode: '737',
      holder: 'E ROJAS',
    } as const;
    const payments = [
      { amount: euros('4.00'), method: { kind: 'CASH' } as const },
      { amount: euros('6.00'), method: card, payerName: 'ELENA' },
    ];
    const read = create.toCommand({ ...body, payments });
    if ('faults' in read) throw new Error('faulty');
    expect(JSON.stringify(read)).not.toMatch(/4111111111111111|737/);
    expect(read.command.payments).toEqual([
      { amount: '4.00', currency: 'EUR', method: { kind: 'CASH' }, payerName: undefined },
      {
        amount: '6.00',
        currency: 'EUR',
        method: { kind: 'CARD', token: 'card:0', expires: '0139', holder: 'E ROJAS' },
        payerName: 'ELENA',
      },
    ]);
    expect(read.cards.map((each) => each.reveal())).toEqual([
      { number: '4111111111111111', securityCode: '737', expires: '0139', holder: 'E ROJAS', brand: undefined },
    ]);
  });

  test('collects every fault a schema cannot see', () => {
    const method = { kind: 'SETTLEMENT_PLAN', number: '4111111111111111', plan: 'BSP' } as const;
    const selections = [
      { ...body.selections[0], statedTotal: { amount: '1.005', currency: 'EUR' } },
    ] as typeof body.selections;
    const read = create.toCommand({
      ...body,
      selections,
      payments: [{ amount: { amount: '1', currency: 'XQQ' }, method }],
    });
    expect(read).toMatchObject({
      faults: [
        { code: 'amount', path: '/selections/0/statedTotal' },
        { code: 'amount', path: '/payments/0/amount' },
        { code: 'member_not_for_kind', path: '/payments/0/method/number' },
      ],
    });
    expect(JSON.stringify(read)).not.toContain('4111');
  });
});

describe('card numbers in a REST request', () => {
  const number = '4111 1111 1111 1111';
  const passengers: Schemas['CreateOrder']['passengers'] = [
    { passengerId: 'P', type: 'ADT', surname: number, remarks: [number] },
  ];
  const contacts = [
    { contactId: 'C', emails: [{ address: `${number}@x.example` }], phones: [{ number: '4111111111111111' }] },
  ];
  const payments = [
    {
      amount: euros('1.00'),
      method: { kind: 'CARD', number: '4111111111111111', holder: number } as const,
      payerName: number,
    },
    { amount: euros('1.00'), method: { kind: 'REDIRECT', returnUrl: `https://x.example/?c=${number}` } as const },
    { amount: euros('1.00'), method: { kind: 'OTHER', name: number } as const },
  ];

  test('stay nowhere in a creation', () => {
    const read = create.toCommand({ ...body, passengers, contacts, payments });
    if ('faults' in read) throw new Error('faulty');
    expect(JSON.stringify(read)).not.toMatch(/4111/);
    const [card, redirect] = read.command.payments;
    expect(card).toMatchObject({ payerName: maskedCardNumber, method: { holder: maskedCardNumber } });
    expect(redirect?.method).toMatchObject({ returnUrl: `https://x.example/?c=${maskedCardNumber}` });
  });

  test('stay nowhere in a change', () => {
    const read = change.toCommand({
      cancel: { reason: number },
      pay: { payments },
      updatePassengers: { passengers: [{ passengerId: 'P', surname: number }], contacts },
    });
    expect(JSON.stringify(read)).not.toMatch(/4111/);
    expect('commands' in read && read.commands.at(-1)).toEqual({ type: 'CancelOrder', reason: maskedCardNumber });
  });

  test('are not taken for amounts, however large', () => {
    const amount = '378282246310005';
    const read = create.toCommand({
      ...body,
      payments: [{ amount: { amount, currency: 'JPY' }, method: { kind: 'CASH' } }],
    });
    expect('command' in read && read.command.payments[0]?.amount).toBe(amount);
  });
});

describe('a creation over REST with too much in it', () => {
  test('is a fault', () => {
    const items = Array.from({ length: 200 }, () => ({ offerItemId: 'I', passengerIds: ['P'] }));
    const selections = Array.from({ length: 5 }, () => ({ offerId: 'O', ownerCode: 'XO', items }));
    const passengers = Array.from({ length: 100 }, (_, index) => ({ passengerId: `P${index}`, type: 'ADT' }));
    expect(create.toCommand({ ...body, selections, passengers })).toEqual({
      faults: [
        { code: 'too_many', path: '/selections', text: 'there are more than 999 accepted offer items' },
        { code: 'too_many', path: '/passengers', text: 'there are more than 99 passengers' },
      ],
    });
  });
});

describe('the faults of a REST request', () => {
  const fault = { code: 'a', detail: 'b', in: 'body', pointer: '/4111111111111111' } as const;

  test('are listed to the hundredth, with how many more there are', () => {
    const faults = Array.from({ length: 18_000 }, () => fault);
    const shown = faultsProblem(faults, 'C');
    expect(shown.errors).toHaveLength(100);
    expect(shown.detail).toBe('18000 faults, 17900 more than are listed');
    expect(faultsProblem([fault], 'C').detail).toBe('1 fault');
  });

  test('repeat no card number', () => {
    expect(JSON.stringify(faultsProblem([fault, { ...fault, detail: 'x 4111111111111111' }], 'C'))).not.toContain(
      '4111',
    );
  });
});

describe('changeOrder over REST', () => {
  test('updates before it pays, and pays before it cancels', () => {
    const read = change.toCommand({
      cancel: { reason: 'R' },
      pay: { payments: [{ amount: euros('1.00'), method: { kind: 'CASH' } }] },
      updatePassengers: { passengers: [{ passengerId: 'P', surname: 'NEW' }] },
    });
    expect('commands' in read && read.commands.map(({ type }) => type)).toEqual([
      'UpdatePassengers',
      'PayOrder',
      'CancelOrder',
    ]);
  });

  test('leaves alone what an update does not name', () => {
    const read = change.toCommand({ updatePassengers: { passengers: [{ passengerId: 'P', surname: 'NEW' }] } });
    expect(read).toMatchObject({
      commands: [{ passengers: [{ passengerId: 'P', surname: 'NEW' }], contacts: [], removeContactIds: [] }],
    });
    expect('commands' in read && read.commands[0]).not.toHaveProperty('passengers.0.documents');
  });

  test('reads the version a writer saw', () => {
    expect(change.toReference('A', '"12"')).toEqual({ orderId: 'A', locators: [], version: 12 });
    expect(change.toReference('A', '*')).toEqual({ orderId: 'A', locators: [] });
    expect(change.toReference('A')).toEqual({ orderId: 'A', locators: [] });
  });
});
