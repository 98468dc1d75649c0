/** Whether a text of a REST command may look like a card number and still stay: ids, and telephone numbers. Cards are set aside before. */
export function keepsNumbers(path: readonly string[]): boolean {
  return path.includes('phones') || /(?:Id|Ids)$/.test(path.at(-1) ?? '');
}
