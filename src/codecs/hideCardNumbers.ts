import { maskCardNumbers } from '../base/cardNumbers.ts';

/**
 * The tree with every card number in its texts replaced: remarks and names are no place for one. Texts that `keeps` says yes to stay:
 * the place where a card belongs, references that must be found again. `keeps` gets the
 * member names down to the text, positions in lists left out. Changes `tree` itself.
 */
export function hideCardNumbers<T extends object>(tree: T, keeps: (path: readonly string[]) => boolean): T {
  hideBelow(tree as Record<string, unknown>, Array.isArray(tree), [], keeps);
  return tree;
}

function hideBelow(
  node: Record<string, unknown>,
  isList: boolean,
  path: readonly string[],
  keeps: (path: readonly string[]) => boolean,
): void {
  for (const [key, value] of Object.entries(node)) {
    const here = isList ? path : [...path, key];
    if (typeof value === 'string') {
      if (!keeps(here)) node[key] = maskCardNumbers(value);
    } else if (typeof value === 'object' && value !== null) {
      hideBelow(value as Record<string, unknown>, Array.isArray(value), here, keeps);
    }
  }
}
