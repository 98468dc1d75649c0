/**
 * Names a statement of every order, so that each connection plans it once: `trx.raw(sql, bindings).options(prepared('name'))`. The same
 * name is always the same text.
 */
export function prepared(name: string): { name: string } {
  return { name };
}
