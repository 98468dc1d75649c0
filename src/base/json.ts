import { fromMoneyJson, toMoneyJson, type Money } from './money.ts';

/** JSON text of a domain value for a jsonb column: money is written `{ "amount": "10.00", "currency": "EUR" }`, undefined members are left out. */
export function encodeJson(value: unknown): string {
  return JSON.stringify(toJsonValue(value));
}

/** The same as a plain JSON value, for hashing. */
export function toJsonValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toJsonValue);
  if (isMoney(value)) return toMoneyJson(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => [name, toJsonValue(member)]),
  );
}

/** The inverse of `encodeJson` on an already parsed value: an object of exactly `amount` and `currency` is money. */
export function decodeJson<T>(value: unknown): T {
  return revive(value) as T;
}

function revive(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(revive);
  const record = value as Record<string, unknown>;
  const names = Object.keys(record);
  if (names.length === 2 && typeof record['amount'] === 'string' && typeof record['currency'] === 'string') {
    return fromMoneyJson({ amount: record['amount'], currency: record['currency'] });
  }
  return Object.fromEntries(names.map((name) => [name, revive(record[name])]));
}

function isMoney(value: object): value is Money {
  return 'amountMinor' in value && typeof value.amountMinor === 'bigint';
}
