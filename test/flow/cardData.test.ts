import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startTestGateway, type SendOptions, type TestGateway } from '../support/gateway.ts';
import { hasOfficialMaterial, validateOfficial } from '../support/officialSchema.ts';
import { anywhere, messageIn, readMessage, textAt } from '../support/reader.ts';
import { findConversations, orderIdOf } from '../support/replay/conversations.ts';
import { ownCreate, sandboxOffer } from '../support/replay/ownCreate.ts';
import { replay } from '../support/replay/replay.ts';
import { loadSamples } from '../support/replay/samples.ts';
import { cardsIn, tracesIn, tracesInDatabase, type Secret, type Trace } from '../support/replay/secrets.ts';

/** Published test numbers; the second is one the stand-in vault declines. */
const paying: Secret = { number: '4111111111111111', securityCode: '7395' };
const declined: Secret = { number: '4000000000000002', securityCode: '6284' };

const present = hasOfficialMaterial();

describe('card data', () => {
  let gateway: TestGateway;
  const answers: string[] = [];
  let serial = 0;

  beforeAll(async () => {
    gateway = await startTestGateway();
  });

  afterAll(async () => {
    await gateway.stop();
  });

  const ndc = async (body: string | Uint8Array, options: SendOptions = {}) => {
    const answer = await gateway.ndc(body, options);
    answers.push(answer.text, JSON.stringify([...answer.headers]));
    return answer;
  };

  const rest = async (method: string, path: string, body: unknown) => {
    const answer = await gateway.rest(method, path, { body, headers: { 'idempotency-key': newOffer() } });
    answers.push(JSON.stringify(answer.body), JSON.stringify([...answer.headers]));
    return answer;
  };

  const newOffer = () => sandboxOffer(`C${(serial += 1)}`);

  /** Every trace of these cards in what was stored, logged and answered so far. */
  const traces = async (secrets: readonly Secret[]): Promise<Trace[]> => [
    ...(await tracesInDatabase(gateway.database.connectionString, secrets)),
    ...gateway.logLines.flatMap((line) => tracesIn(line, 'log', secrets)),
    ...answers.flatMap((answer) => tracesIn(answer, 'answer', secrets)),
  ];

  const total = async (): Promise<string> => {
    const held = messageIn(readMessage((await ndc(ownCreate['21.3']({ offerId: newOffer() }))).text));
    return textAt(held, 'Response/Order/TotalPrice/TotalAmount') ?? '';
  };

  describe.each(['21.3', '17.2'] as const)('in %s', (generation) => {
    const create = ownCreate[generation];
    const card = async (secret: Secret) => ({
      number: secret.number,
      securityCode: secret.securityCode ?? '',
      amount: await total(),
    });

    test('pays an order and leaves no trace', async () => {
      const answer = await ndc(create({ offerId: newOffer(), card: await card(paying) }));
      const view = messageIn(readMessage(answer.text));
      const paid = (await gateway.rest('GET', `/v1/orders/${orderIdOf(view) ?? ''}`)).body;
      expect(paid).toMatchObject({ status: 'PAID', payments: [{ method: { kind: 'CARD', last4: '1111' } }] });
      expect(present ? validateOfficial(generation, answer.text) : []).toEqual([]);
      expect(await traces([paying])).toEqual([]);
    });

    test('is declined and leaves no trace', async () => {
      const answer = await ndc(create({ offerId: newOffer(), card: await card(declined) }));
      const view = messageIn(readMessage(answer.text));
      const held = (await gateway.rest('GET', `/v1/orders/${orderIdOf(view) ?? ''}`)).body;
      expect(held).toMatchObject({ status: 'OFFERED', payments: [{ status: 'FAILED' }] });
      expect(anywhere(view, 'Warning').length).toBeGreaterThan(0);
      expect(await traces([declined])).toEqual([]);
    });

    test.each([
      ['XML that breaks off behind the number', (text: string) => text.slice(0, text.indexOf('1239'))],
      ['XML whose tags cross', (text: string) => text.replace('1239', '1239</x>')],
      ['a DOCTYPE', (text: string) => `<!DOCTYPE x [<!ENTITY e "${paying.number}">]>${text}`],
      ['a message of no known schema', (text: string) => text.replaceAll(/xmlns(:c)?="[^"]*"/g, 'xmlns$1="urn:x"')],
      ['a message that is taken nowhere', (text: string) => text.replaceAll('OrderCreateRQ', 'OrderGuessRQ')],
      ['a selection without its offer', (text: string) => text.replaceAll(/ZZ-LHR/g, '')],
    ])('is refused in %s and leaves no trace', async (_, broken) => {
      const answer = await ndc(broken(create({ offerId: newOffer(), card: await card(paying) })));
      expect(orderIdOf(messageIn(readMessage(answer.text)))).toBeUndefined();
      expect(await traces([paying])).toEqual([]);
    });

    test.each([
      ['an element nobody knows', { besideNumber: `<CardNumbr>${paying.number}</CardNumbr>` }],
      ['an attribute nobody knows', { besideNumber: `<Extra number="${paying.number}"/>` }],
      ['a comment', { besideNumber: `<!-- ${paying.number} -->` }],
      ['a remark', { words: `card ${paying.number}` }],
      ['a remark, in groups', { words: 'card 4111 1111-1111 1111 till 12/39' }],
      ['the id of the transaction', { transactionId: paying.number }],
    ])('that stands in %s too is taken out there', async (_, where) => {
      const answer = await ndc(create({ offerId: newOffer(), card: await card(paying), ...where }));
      expect(orderIdOf(messageIn(readMessage(answer.text)))).toBeDefined();
      expect(await traces([paying])).toEqual([]);
    });

    test('that is no possible number leaves no trace either', async () => {
      const mistyped = [
        { number: '4111111111111112', securityCode: '7395' },
        { number: '41111111111111111', securityCode: '7395' },
      ];
      for (const each of mistyped) await ndc(create({ offerId: newOffer(), card: { ...each, amount: await total() } }));
      expect(await traces(mistyped)).toEqual([]);
    });
  });

  test('in NDC as JSON leaves no trace', async () => {
    const message = (number: string, extra: object = {}) => {
      const offerId = newOffer();
      const selected = {
        OfferRefID: offerId,
        OwnerCode: 'ZZ',
        SelectedOfferItem: [{ OfferItemRefID: `${offerId}-ADT`, PaxRefID: ['P1'] }],
      };
      const PaymentCard = {
        CardNumber: number,
        CardSecurityCode: paying.securityCode,
        ExpirationDate: '1239',
        ...extra,
      };
      return JSON.stringify({
        IATA_OrderCreateRQ: {
          Request: {
            CreateOrder: { AcceptSelectedQuotedOfferList: { SelectedPricedOffer: [selected] } },
            DataLists: {
              PaxList: {
                Pax: [
                  {
                    Individual: { GivenName: ['Ines'], Surname: 'Fictional' },
                    PaxID: 'P1',
                    PTC: 'ADT',
                    Remark: [{ RemarkText: `card ${number}` }],
                  },
                ],
              },
            },
            PaymentFunctions: [
              {
                PaymentProcessingDetails: { Amount: { value: '1.00', CurCode: 'EUR' }, PaymentMethod: { PaymentCard } },
              },
            ],
          },
        },
      });
    };
    const json = { contentType: 'application/json' };
    const taken = await ndc(message(paying.number), json);
    expect(taken.text).toContain('"OrderID"');
    await ndc(message(paying.number, { CardNumbr: paying.number, Nested: { deep: [paying.number] } }), json);
    await ndc(message(paying.number).slice(0, -3), json);
    await ndc(message(paying.number).replace('"OwnerCode":"ZZ"', '"OwnerCode":"ZZ","OwnerCode":"ZY"'), json);
    expect(await traces([paying])).toEqual([]);
  });

  test('in REST leaves no trace', async () => {
    const amount = { amount: await total(), currency: 'EUR' };
    const body = (change: object = {}, method: object = {}) => {
      const offerId = newOffer();
      return {
        selections: [{ offerId, ownerCode: 'ZZ', items: [{ offerItemId: `${offerId}-ADT`, passengerIds: ['P1'] }] }],
        passengers: [{ passengerId: 'P1', type: 'ADT', surname: 'Fictional', givenNames: ['Ines'] }],
        payments: [
          {
            amount,
            method: {
              kind: 'CARD',
              number: paying.number,
              securityCode: paying.securityCode,
              expires: '1239',
              ...method,
            },
          },
        ],
        ...change,
      };
    };
    const paid = await rest('POST', '/v1/orders', body());
    expect(paid.body).toMatchObject({ status: 'PAID' });
    await rest('POST', '/v1/orders', body({}, { number: '4111 1111 1111 1111' }));
    await rest('POST', '/v1/orders', body({}, { cardNumber: paying.number }));
    await rest('POST', '/v1/orders', body({}, { kind: paying.number }));
    const remark = [
      {
        passengerId: 'P1',
        type: 'ADT',
        surname: 'Fictional',
        givenNames: ['Ines'],
        remarks: [`card ${paying.number}`],
      },
    ];
    const remarked = await rest('POST', '/v1/orders', body({ passengers: remark }));
    expect(remarked.status).toBe(201);
    const pay = {
      pay: {
        payments: [{ amount, method: { kind: 'CARD', number: paying.number, securityCode: '7395', expires: '1239' } }],
      },
    };
    const held = await rest('POST', '/v1/orders', body({ payments: [] }));
    await rest('POST', `/v1/orders/${String(held.body.orderId)}/changes`, pay);
    expect(await traces([paying])).toEqual([]);
  });

  test('is found by the scan wherever it is put', async () => {
    const client = new pg.Client({ connectionString: gateway.database.connectionString });
    await client.connect();
    try {
      await client.query('create table planted (id int, words text, tree jsonb, list text[], bytes bytea)');
      const number = '5555555555554444';
      const put = `insert into planted (words, tree, list, bytes) values ($1, $2, $3, $4)`;
      await client.query(put, [
        `call 5555 5555-5555 4444`,
        { deep: [{ code: '9182' }] },
        ['a', number],
        Buffer.from(number),
      ]);
      const found = await tracesInDatabase(gateway.database.connectionString, [{ number, securityCode: '9182' }]);
      expect(found.map(({ place, what }) => `${what} in ${place}`).sort()).toEqual([
        'number in planted.bytes',
        'number in planted.list',
        'number in planted.words',
        'security code in planted.tree',
      ]);
      await client.query('drop table planted');
    } finally {
      await client.end();
    }
    expect(tracesIn('{"CardSecurityCode":"9182"}', 'log', [{ number: '0', securityCode: '9182' }])).toHaveLength(1);
    expect(tracesIn('<SeriesCode>9182</SeriesCode>', 'answer', [{ number: '-', securityCode: '9182' }])).toHaveLength(
      1,
    );
  });

  (present ? test : test.skip)(
    'of real messages leaves no trace, whether they are carried out, refused or broken',
    async () => {
      const generations = ['21.3', '17.2'] as const;
      const samples = generations
        .flatMap((generation) => loadSamples(generation))
        .filter(({ name }) => /^Order\w+RQ$/.test(name));
      const carrying = samples.filter(({ message }) => cardsIn(message).length > 0);
      const secrets = carrying.flatMap(({ message }) => cardsIn(message));
      expect(secrets.length).toBeGreaterThan(0);
      for (const generation of generations) {
        for (const conversation of findConversations(loadSamples(generation)).conversations) {
          if (cardsIn(conversation.create.request.message).length > 0) await replay(gateway, conversation);
        }
      }
      for (const { text, message } of carrying) {
        const number = cardsIn(message)[0]?.number ?? '';
        await ndc(text);
        await ndc(text.slice(0, text.indexOf(number) + number.length + 20));
        await ndc(text.replaceAll('CardNumber', 'CardNumbr'));
      }
      expect(await traces(secrets.map(({ number }) => ({ number })))).toEqual([]);
      const stored = await tracesInDatabase(gateway.database.connectionString, secrets);
      const logged = gateway.logLines.flatMap((line) => tracesIn(line, 'log', secrets));
      expect([...stored, ...logged]).toEqual([]);
    },
  );
});
