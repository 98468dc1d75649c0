import { maskCardNumbers } from '../../base/cardNumbers.ts';

/** Where a card number belongs; a codec sets it aside as a `RawCard` before anything is kept. */
const cardElements = new Set(['CardNumber', 'AlternateCardNumberText']);

/** References must stay as they are to be found, and telephone numbers may look like cards. */
const kept =
  /^(?:\w*RefID|\w*Refs?|\w*Key|OfferID|OfferItemID|ResponseID|ShoppingResponseID|OrderID|PassengerID|ContactID|PhoneNumber)$/;

/** The tree with every card number outside the card elements replaced: remarks and names are no place for one. Changes `tree` itself. */
export function hideCardNumbers<T extends object>(tree: T, parentName = ''): T {
  const node = tree as Record<string, unknown>;
  for (const [key, value] of Object.entries(node)) {
    const name = Array.isArray(tree) || key === 'value' ? parentName : key;
    if (cardElements.has(name)) continue;
    if (typeof value === 'string' && !kept.test(name)) node[key] = maskCardNumbers(value);
    else if (typeof value === 'object' && value !== null) hideCardNumbers(value, name);
  }
  return tree;
}
