import { maskCardNumbers } from '../../base/cardNumbers.ts';

const removed = '[removed]';

/**
 * Names, wherever they stand, of what may never be kept: card numbers, security codes under all the names the schemes have for
 * them, PINs, magnetic stripes, cardholder authentication values, passwords and tokens.
 */
const secretNames =
  /card\w*num|num\w*card|security\w*code|^seriescode$|^cvv|^cvc|^cvn|^csc\d?$|^cid\d?$|^cav|^pin(?:_?(?:block|code|number))?$|magneticstripe|^track_?\d|authenticationvalue|cavv|password|^token$/i;

/** What holds the data of a card. */
const cardNames = /^(?:payment|credit|debit|charge)?_?card$/i;

/** What of a card may be kept. All else that stands in one is removed, whatever it is called: a sender may put a security code there. */
const harmlessNames = new Set([
  'CardBrandCode',
  'CardCode',
  'CardType',
  'CardTypeText',
  'CardHolderName',
  'EffectiveDate',
  'ExpirationDate',
  'Effective',
  'Expiration',
]);

/** Of these, only what is no number: no brand is, and security codes are. */
const wordNames = new Set(['CardBrandCode', 'CardCode', 'CardType', 'CardTypeText', 'CardHolderName']);

/** What to keep instead of the text or attribute value of this name, `parents` being the elements around it. */
export function hideSecret(name: string, value: string, parents: readonly string[]): string {
  if (secretNames.test(name)) return removed;
  const card = parents.findIndex((parent) => cardNames.test(parent));
  return card === -1 || isHarmless(name, value, parents.slice(card + 1)) ? maskCardNumbers(value) : removed;
}

/** `within` are the elements between the card and this one. */
function isHarmless(name: string, value: string, within: readonly string[]): boolean {
  if (!harmlessNames.has(name) || within.some((each) => each !== 'EffectiveExpireDate')) return false;
  return !wordNames.has(name) || !/\d{3}/.test(value);
}

/** The same for a message in JSON, names of members included. */
export function hideSecrets(value: unknown, name = '', parents: readonly string[] = []): unknown {
  if (typeof value === 'string') return hideSecret(name, value, parents);
  if (typeof value === 'number') return hideSecret(name, String(value), parents) === String(value) ? value : removed;
  if (Array.isArray(value)) return value.map((each) => hideSecrets(each, name, parents));
  if (typeof value !== 'object' || value === null) return value;
  const inside = [...parents, name];
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      key === 'value'
        ? [key, hideSecrets(member, name, parents)]
        : [maskCardNumbers(key), hideSecrets(member, key, inside)],
    ),
  );
}
