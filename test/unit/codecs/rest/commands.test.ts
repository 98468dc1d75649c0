import { describe, expect, test } from '@jest/globals';
import * as change from '../../../../src/codecs/rest/changeOrder.ts';
import * as create from '../../../../src/codecs/rest/createOrder.ts';
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
