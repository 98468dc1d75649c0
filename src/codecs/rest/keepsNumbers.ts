/** Whether a text of a REST command may look like a card number and still stay: ids, and amounts, which were checked. Cards are set aside before. */
export function keepsNumbers(path: readonly string[]): boolean {
  return /(?:^amount|Id|Ids)$/.test(path.at(-1) ?? '');
}
