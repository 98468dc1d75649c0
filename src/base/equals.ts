import { canonicalJson } from './canonical.ts';
import { toJsonValue } from './json.ts';

/** Whether two domain values say the same; a member that is undefined is one that is absent. */
export function equals(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

function textOf(value: unknown): string {
  return value === undefined ? '' : canonicalJson(toJsonValue(value));
}
