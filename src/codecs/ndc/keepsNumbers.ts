/** Where a card number belongs; a codec sets it aside as a `RawCard` before anything is kept. */
const cardElements = new Set(['CardNumber', 'AlternateCardNumberText']);

/** References must stay as they are to be found again. */
const references =
  /^(?:\w*RefID|\w*Refs?|\w*Key|OfferID|OfferItemID|ResponseID|ShoppingResponseID|OrderID|PassengerID|ContactID)$/;

/** Whether a text of a message tree may look like a card number and still stay. */
export function keepsNumbers(path: readonly string[]): boolean {
  const last = path.at(-1) === 'value' ? path.at(-2) : path.at(-1);
  return last !== undefined && (cardElements.has(last) || references.test(last));
}
