/** How a payment moves: coins and notes, or figures on an account. */
export type Tender = 'cash' | 'account';

/**
 * The smallest step of a payment in a currency, in its minor units. On an account every minor unit can be paid; cash comes in steps of
 * the smallest coin, where that is larger. JPY, whose minor unit is the yen itself, is paid to 1 either way.
 */
export function roundingIncrement(currency: string, tender: Tender): bigint {
  return tender === 'cash' ? (cashIncrements.get(currency) ?? 1n) : 1n;
}

/**
 * The smallest coin where it is not the minor unit of ISO 4217, after the mints' and central banks' withdrawals: AUD 1 and 2 cents (1992),
 * CAD cent (2013), CHF 1 and 2 rappen (2007), CZK 50 hellers (2008), DKK 25 øre (2008), HUF 1 and 2 forints (2008), NOK 50 øre (2012),
 * NZD 5 cents (2006), SEK 50 öre (2010).
 */
const cashIncrements: ReadonlyMap<string, bigint> = new Map([
  ['AUD', 5n],
  ['CAD', 5n],
  ['CHF', 5n],
  ['CZK', 100n],
  ['DKK', 50n],
  ['HUF', 500n],
  ['NOK', 100n],
  ['NZD', 10n],
  ['SEK', 100n],
]);
