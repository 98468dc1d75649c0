import { systemClock } from '../../src/base/time.ts';
import { Agent, get, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { newApiKey } from '../../src/app/authenticate.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { openSandboxClock } from '../../src/app/sandboxClock.ts';
import { createGateway } from '../../src/gateway/createGateway.ts';
import { listen, ListenError, type Listening } from '../../src/gateway/listen.ts';
import { ndcRouter } from '../../src/gateway/ndcRouter.ts';
import { vaultStandIn } from '../../src/ports/vaultStandIn.ts';
import { contractClient, type Ask } from './contractClient.ts';
import { startGateway, type RunningGateway } from './startGateway.ts';

let gateway: RunningGateway;
let ask: ReturnType<typeof contractClient>;

beforeAll(async () => {
  gateway = await startGateway();
  ask = contractClient(gateway.url, gateway.keys.agency);
});
afterAll(() => gateway.stop());

const authorised = () => ({ authorization: `Bearer ${gateway.keys.agency}` });
const send = (text: string, headers: Record<string, string> = {}): Ask => ({
  method: 'POST',
  path: '/v1/orders',
  text,
  headers: { 'content-type': 'application/json', 'idempotency-key': 'k', ...headers },
});

describe('a body', () => {
  test('that is no JSON is refused without repeating it', async () => {
    const answer = await ask(send('{"number": 4111111111111111 oops'));
    expect(answer).toMatchObject({ status: 400, body: { code: 'json_malformed' } });
    expect(answer.text).not.toContain('4111');
  });

  test('that names a member twice or reaches for the prototype is refused with pointers to it', async () => {
    const answer = await ask(send('{"selections": [{"offerId": "A", "offerId": "B"}], "__proto__": {"x": 1}}'));
    expect(answer.body['errors']).toMatchObject([
      { code: 'member_twice', pointer: '/selections/0/offerId' },
      { code: 'member_refused', pointer: '/__proto__' },
    ]);
  });

  test('with characters the database cannot keep is refused', async () => {
    const answer = await ask(send('{"selections": ["a\\u0000"], "passengers": ["\\ud800"]}'));
    expect(answer.body['errors']).toMatchObject([{ pointer: '/selections/0' }, { pointer: '/passengers/0' }]);
  });

  test('over the limit is refused', async () => {
    const answer = await ask(send(`{"x": "${'y'.repeat(300_000)}"}`));
    expect(answer).toMatchObject({ status: 413, body: { code: 'content_too_large' } });
  });

  test.each(['text/plain', 'application/xml', 'application/json; charset=utf-16', 'application/merge-patch+json'])(
    'of type %s is refused',
    async (type) => {
      const answer = await ask(send('{}', { 'content-type': type }));
      expect(answer).toMatchObject({ status: 415, body: { code: 'media_type_unsupported' } });
    },
  );

  test('may say its media type in any way that means JSON in UTF-8', async () => {
    for (const type of ['Application/JSON; Charset="UTF-8"', 'application/json;a=1', 'application/json; a=2']) {
      expect((await ask(send('{}', { 'content-type': type }))).body['errors']).toMatchObject([
        { code: 'required', pointer: '/selections' },
        { code: 'required', pointer: '/passengers' },
      ]);
    }
  });

  test('is not read of a sender nobody knows', async () => {
    expect((await ask(send('{"', { authorization: 'Bearer wrong' }))).status).toBe(401);
  });

  test('is not judged for a sender who may not send it', async () => {
    expect((await ask({ ...send('{}'), key: gateway.keys.gdsBridge })).status).toBe(403);
  });
});

describe('a payment method', () => {
  test('is told what it lacks and what does not belong to it', async () => {
    const amount = { amount: '1.00', currency: 'EUR' };
    const base = { selections: [], passengers: [] };
    const lacking = await ask(
      send(JSON.stringify({ ...base, payments: [{ amount, method: { kind: 'CARD', number: '4111111111111111' } }] })),
    );
    expect(lacking.body['errors']).toMatchObject([{ code: 'required', pointer: '/payments/0/method/expires' }]);
    expect(lacking.text).not.toContain('4111');
    const method = { kind: 'CASH', number: '4111111111111111' };
    const foreign = await ask(
      send(JSON.stringify({ ...base, payments: [{ amount: { ...amount, amount: '1.001' }, method }] })),
    );
    expect(foreign.body['errors']).toMatchObject([
      { code: 'amount', pointer: '/payments/0/amount' },
      { code: 'member_not_for_kind', pointer: '/payments/0/method/number' },
    ]);
  });
});

describe('an address', () => {
  const fetchStatus = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${gateway.url}${path}`, { ...init, headers: { ...authorised(), ...init.headers } });
    return {
      status: response.status,
      allow: response.headers.get('allow')?.split(', ').sort(),
      body: (await response.json()) as object,
    };
  };

  test('that leads nowhere says so, as a problem', async () => {
    for (const path of ['/nowhere', '/v1/nowhere', '/V1/orders', '/v1/orders/', '/sandbox/nowhere', '/ndc/nowhere']) {
      expect(await fetchStatus(path)).toMatchObject({ status: 404, body: { code: 'route_not_found' } });
    }
  });

  test('names the methods it takes', async () => {
    const answer = await fetchStatus('/v1/orders', { method: 'DELETE' });
    expect(answer).toMatchObject({ status: 405, allow: ['GET', 'POST'], body: { code: 'method_not_allowed' } });
  });

  test('that cannot be read is refused', async () => {
    for (const path of ['/v1/offers/a%00b', '/v1/offers/%E0%A4%A', '/v1/orders/a%20b']) {
      expect(await fetchStatus(path)).toMatchObject({ status: 400, body: { code: 'request_invalid' } });
    }
  });

  test('is refused what the query does not know, and values it does not take', async () => {
    for (const query of [
      'limit=0',
      'limit=x',
      'surprise=1',
      'cursor=abc',
      'cursor=%2F',
      'limit=1&limit=2',
      '__proto__=1',
    ]) {
      expect(await fetchStatus(`/v1/orders?${query}`)).toMatchObject({ status: 400 });
    }
  });

  test('may be percent-encoded where an id needs it', async () => {
    const offerId = 'A/B?C=1 ü';
    const body = {
      ownerCode: 'XO',
      items: [
        { offerItemId: 'I', mandatory: true, pricedFor: 'item', price: { total: { amount: '1', currency: 'JPY' } } },
      ],
    };
    const kept = await ask({ method: 'PUT', path: '/v1/offers/{offerId}', params: { offerId }, body });
    expect(kept).toMatchObject({ status: 200, body: { offerId } });
    const wrong = { ...body, offerId: 'other', expiresAt: '2016-12-31T23:59:60Z' };
    const refused = await ask({ method: 'PUT', path: '/v1/offers/{offerId}', params: { offerId }, body: wrong });
    expect(refused.body['errors']).toMatchObject([
      { code: 'address_mismatch', pointer: '/offerId' },
      { code: 'date-time', pointer: '/expiresAt' },
    ]);
  });
});

describe('the sandbox clock', () => {
  test('is set to no moment that dates or time limits cannot follow', async () => {
    const put = (now: string) => ask({ method: 'PUT', path: '/sandbox/clock', body: { now }, key: gateway.keys.admin });
    for (const now of [
      '9999-12-31T23:59:59Z',
      '0001-01-01T00:00:00Z',
      '1989-12-31T23:59:59Z',
      '2100-01-01T00:00:00Z',
      '1990-01-01T00:00:00+14:00',
      '2099-12-31T23:59:59-12:00',
    ]) {
      const refused = await put(now);
      expect([now, refused.status]).toEqual([now, 400]);
      expect(refused.body['errors']).toMatchObject([{ pointer: '/now' }]);
    }
    expect((await put('1990-01-01T00:00:00Z')).status).toBe(200);
    expect((await put('2099-12-31T23:00:00Z')).status).toBe(200);
    await ask({ method: 'PUT', path: '/sandbox/clock', body: { reset: true }, key: gateway.keys.admin });
  });

  test('that was set to an unusable moment by an earlier version counts as not set', async () => {
    await gateway
      .db('sandbox_clock')
      .insert({ only_row: true, offset_ms: 9e14, set_at: gateway.db.fn.now() })
      .onConflict('only_row')
      .merge();
    const clock = await openSandboxClock(gateway.db);
    expect(Math.abs(Date.parse(clock.now()) - Date.now())).toBeLessThan(5_000);
    await clock.reset();
  });
});

describe('every answer', () => {
  test('carries a correlation id: the sender’s if it is sane, else one of ours', async () => {
    const idFor = async (sent?: string) => {
      const headers: Record<string, string> = sent === undefined ? {} : { 'x-correlation-id': sent };
      return (await fetch(`${gateway.url}/nowhere`, { headers })).headers.get('x-correlation-id');
    };
    expect(await idFor('my-trace:1')).toBe('my-trace:1');
    for (const sent of [undefined, 'with space', 'x'.repeat(129), '4111111111111111', 'a-4111-1111-1111-1111', '<b>']) {
      expect(await idFor(sent)).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('names no software, allows nothing foreign and is kept by no cache', async () => {
    for (const path of ['/v1/orders', '/nowhere', '/docs']) {
      const { headers } = await fetch(`${gateway.url}${path}`, { headers: authorised() });
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      if (path === '/v1/orders') expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  test('is never "not modified"', async () => {
    // Not by fetch, which asks for an unconditional answer as soon as it is given a condition.
    const headers = { ...authorised(), 'if-none-match': '*' };
    const status = await new Promise((resolve, reject) => {
      get(`${gateway.url}/v1/orders`, { headers }, (response) => resolve(response.resume().statusCode)).once(
        'error',
        reject,
      );
    });
    expect(status).toBe(200);
  });
});

describe('the docs page', () => {
  test('is made of what this process serves', async () => {
    const page = await fetch(`${gateway.url}/docs`);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(html).not.toMatch(/https?:|<script>|style=|onload/);
    const assets = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(assets).toHaveLength(4);
    for (const asset of assets) expect((await fetch(`${gateway.url}${asset}`)).status).toBe(200);
    expect(await (await fetch(`${gateway.url}/docs/start.js`)).text()).toContain('validatorUrl: null');
    expect((await fetch(`${gateway.url}/docs/../package.json`)).status).toBe(404);
  });

  test('shows the contract this gateway keeps', async () => {
    const contract = (await (await fetch(`${gateway.url}/openapi.json`)).json()) as { openapi: string };
    expect(contract.openapi).toMatch(/^3\.1/);
  });
});

describe('the log', () => {
  test('has one line per request, and nothing of what was in it', async () => {
    const offerId = 'LOGGED-OFFER';
    gateway.logged.length = 0;
    await ask({ method: 'GET', path: '/v1/offers/{offerId}', params: { offerId }, query: { ownerCode: 'XO' } });
    await ask(send('{"selections": [], "passengers": [{"surname": "SECRETNAME"}], "x": "4111111111111111"}'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const lines = gateway.logged.filter((line) => line.includes('/v1/'));
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      method: 'GET',
      route: '/v1/offers/{offerId}',
      status: 404,
      operation: 'getOffer',
      principalId: expect.any(String),
      correlationId: expect.any(String),
      ms: expect.any(Number),
    });
    const [, secret = ''] = /^ndc_[^_]+_(.+)$/.exec(gateway.keys.agency) ?? [];
    for (const word of [offerId, 'XO', 'SECRETNAME', '4111111111111111', secret])
      expect(gateway.logged.join('')).not.toContain(word);
  });
});

describe('a gateway without its database', () => {
  let lone: Listening;
  const logged: string[] = [];
  beforeAll(async () => {
    const db = openDatabase({ connectionString: 'postgres://nobody@127.0.0.1:9/none' });
    const log = pino({}, { write: (line: string) => void logged.push(line) });
    const deps = { db, clock: () => new Date().toISOString(), vault: vaultStandIn({ key: 'k', clock: systemClock }) };
    const app = createGateway({
      deps,
      sandbox: true,
      log,
      validateResponses: true,
      ping: () => db.raw('select 1'),
      ndcRouter: ndcRouter(deps, true, log),
    });
    lone = await listen(app, { host: '127.0.0.1', port: 0 });
  });
  afterAll(() => lone.close());

  test('is alive, not ready, and says when to come back', async () => {
    const loneAsk = contractClient(lone.url, gateway.keys.agency);
    expect((await loneAsk({ method: 'GET', path: '/livez' })).status).toBe(200);
    expect(await loneAsk({ method: 'GET', path: '/readyz' })).toMatchObject({
      status: 503,
      body: { code: 'not_ready' },
    });
    const answer = await loneAsk({ method: 'GET', path: '/v1/orders' });
    expect(answer).toMatchObject({
      status: 503,
      body: { code: 'temporarily_unavailable', certainty: 'nothing_happened' },
    });
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(answer.text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|api_key/);
  });

  test('says that nothing has happened to a write whose sender it could not even look up', async () => {
    const loneAsk = contractClient(lone.url, gateway.keys.agency);
    expect(await loneAsk(send('{}'))).toMatchObject({ status: 503, body: { certainty: 'nothing_happened' } });
  });

  test('answers NDC in NDC, in XML and in JSON, and logs why', async () => {
    logged.length = 0;
    const post = (type: string, path = '/ndc') =>
      fetch(`${lone.url}${path}`, {
        method: 'POST',
        body: '<a/>',
        headers: { authorization: `Bearer ${newApiKey()}`, 'content-type': type },
      });
    const xml = await post('text/xml');
    expect([xml.status, xml.headers.get('retry-after')]).toEqual([503, '1']);
    expect(xml.headers.get('content-type')).toContain('application/xml');
    const text = await xml.text();
    expect(text).toMatch(/<IATA_OrderViewRS[\s\S]*>911</);
    expect(text).toContain('nothing was done');
    const json = await post('application/json');
    expect(json.status).toBe(503);
    expect(await json.json()).toMatchObject({ IATA_OrderViewRS: { Error: [{ Code: expect.anything() }] } });
    expect(logged.filter((line) => line.includes('"kind":"database_down"'))).toHaveLength(2);
    expect((await post('text/xml', '/ndc/offers')).headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('listen', () => {
  const slow = (port = 0) => {
    const app = createGateway({
      deps: {
        db: gateway.db,
        clock: () => new Date().toISOString(),
        vault: vaultStandIn({ key: 'k', clock: systemClock }),
      },
      sandbox: false,
      log: pino({ level: 'silent' }),
      validateResponses: false,
      ping: () => new Promise((resolve) => setTimeout(resolve, 300)),
    });
    return listen(app, { host: '127.0.0.1', port });
  };

  test('says plainly that the port is taken', async () => {
    const first = await slow();
    const second = slow(first.port);
    await expect(second).rejects.toThrow(ListenError);
    await expect(second).rejects.toThrow(`port ${first.port} on 127.0.0.1 is already in use`);
    await first.close();
  });

  test('finishes what is running before it closes, and takes nothing new', async () => {
    const server = await slow();
    const running = fetch(`${server.url}/readyz`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = server.close();
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
    expect((await running).status).toBe(200);
    const before = Date.now();
    await closed;
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  test('drains first when told to: not ready, and every answer the last of its connection', async () => {
    const server = await slow();
    const agent = new Agent({ keepAlive: true });
    const connectionOf = (path: string) =>
      new Promise<unknown>((resolve, reject) => {
        get(`${server.url}${path}`, { agent }, (response) => {
          response.resume().once('end', () => resolve([response.statusCode, response.headers.connection]));
        }).once('error', reject);
      });
    expect(await connectionOf('/livez')).toEqual([200, 'keep-alive']);
    const running = connectionOf('/readyz');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = server.close({ drainMs: 500 });
    expect(await connectionOf('/livez')).toEqual([200, 'close']);
    expect(await connectionOf('/readyz')).toEqual([503, 'close']);
    expect(await running).toEqual([200, 'close']);
    await closed;
    await expect(connectionOf('/livez')).rejects.toThrow();
    agent.destroy();
  });

  test('cuts what does not finish in time', async () => {
    const server = await slow();
    const hanging = request({
      port: server.port,
      host: '127.0.0.1',
      method: 'POST',
      path: '/livez',
      headers: { 'content-length': '10' },
    });
    const cut = new Promise((resolve) => hanging.once('close', resolve).once('error', () => undefined));
    hanging.flushHeaders();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = Date.now();
    await server.close({ graceMs: 100 });
    expect(Date.now() - before).toBeLessThan(1_500);
    await cut;
  });
});
