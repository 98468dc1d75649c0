import type { Knex } from 'knex';

/**
 * Makes every locator and every other system's own name of one order name another; those that name it already are dropped. The caller
 * holds both orders' rows.
 */
export async function moveLocators(trx: Knex.Transaction, fromOrderId: string, toOrderId: string): Promise<void> {
  await trx.raw(
    `delete from locator using locator as known
      where locator.order_id = :fromOrderId and known.order_id = :toOrderId
        and known.locator = locator.locator and known.system = locator.system and known.issued_on = locator.issued_on
        and not locator.own`,
    { fromOrderId, toOrderId },
  );
  await trx('locator').where('locator.order_id', fromOrderId).update({ order_id: toOrderId });
  await trx('external_reference').where('external_reference.order_id', fromOrderId).update({ order_id: toOrderId });
}

/** Takes locators of other systems away from an order that gave them to another one. The caller holds the order's row. */
export async function forgetLocators(
  trx: Knex.Transaction,
  orderId: string,
  locators: readonly { system: string; locator: string; issuedOn: string }[],
): Promise<void> {
  for (const { system, locator, issuedOn } of locators) {
    await trx('locator')
      .where({
        'locator.order_id': orderId,
        'locator.system': system,
        'locator.locator': locator,
        'locator.issued_on': issuedOn,
        'locator.own': false,
      })
      .delete();
  }
}
