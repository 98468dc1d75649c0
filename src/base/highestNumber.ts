/** The highest number ids of the form `ITEM-7` have come to, so that new ones go on from there. */
export function highestNumber(ids: readonly string[]): number {
  return ids.reduce((most, id) => Math.max(most, Number(/^(?:ITEM|SVC)-(\d+)$/.exec(id)?.[1] ?? 0)), 0);
}

/** Which selection a pointer such as `selections/0/items/1` is about. */
export function selectionNumber(pointer: string | undefined): number {
  return Number(pointer?.split('/')[1]);
}
