import type { Knex } from 'knex';
import type { Call, Deps, Principal } from '../../src/app/deps.ts';
import { importOffers } from '../../src/app/offers.ts';
import { vaultStandIn } from '../../src/ports/vaultStandIn.ts';
import type { Offer } from '../../src/domain/offer/offer.ts';
import { offer } from './orders.ts';

export const agency: Principal = { principalId: 'key1', name: 'First Agency', role: 'agency', sellerId: 'FIRST' };
export const otherAgency: Principal = {
  principalId: 'key2',
  name: 'Second Agency',
  role: 'agency',
  sellerId: 'SECOND',
};
const admin: Principal = { principalId: 'key3', name: 'Admin', role: 'admin' };

/** A morning on which the offers of `orders.ts` are open. */
export const morning = '2030-01-01T10:00:00.000Z';

/** What use cases need, on a test's own database; the clock stands still. */
export function depsOn(db: Knex, change: Partial<Deps> = {}): Deps {
  const clock = () => morning;
  return { db, clock, vault: vaultStandIn({ key: 'test', clock }), ...change };
}

/** A call under a key of the client's choosing; its answer says which order, at which version, and every notice. */
export function callWith(key: string, change: Partial<Call> = {}): Call {
  return {
    principal: agency,
    key: { value: key, explicit: true },
    format: 'test',
    source: { system: 'test', channel: 'REST' },
    render: ({ order, status }, notices) => ({
      status: 200,
      contentType: 'text/plain',
      body: JSON.stringify([order.orderId, order.version, status, notices.map(({ code }) => code)]),
    }),
    notices: [],
    evidence: { message: 'Test', contentType: 'text/plain', body: 'as it came' },
    ...change,
  };
}

/** Stores the one offer of `orders.ts` under this id, for any seller; as in a sandbox it is then open, whatever was before. */
export async function openOffer(deps: Deps, offerId: string, change: Partial<Offer> = {}): Promise<void> {
  await importOffers({ ...deps, sandbox: true }, admin, [offer({ ...change, offerId })]);
}

/** Stores it as a real installation does: an airline's answer sent again opens nothing that became a living order. */
export async function importOffer(deps: Deps, offerId: string): Promise<void> {
  await importOffers({ ...deps, sandbox: false }, admin, [offer({ offerId })]);
}

/** How many rows the tables hold that an order is written to, and how many offers are used. */
export async function countRows(db: Knex) {
  const { rows } = await db.raw<{ rows: Record<string, number>[] }>(
    `select (select count(*) from orders) as orders, (select count(*) from order_event) as events,
            (select count(*) from locator) as locators, (select count(*) from payment) as payments,
            (select count(*) from order_evidence) as evidence, (select count(*) from idempotency) as keys,
            (select count(*) from offer where offer.used_by_order_id is not null) as used`,
  );
  return rows[0] ?? {};
}
