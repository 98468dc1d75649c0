import type { Fault, Notice } from '../../../base/fault.ts';
import { mostUnits } from '../../../base/limits.ts';

/*
 * Codes are PADIS 9321. Texts name the thing, never its content: a message may carry card and personal data anywhere.
 */

export function missing(path: string, what: string): Fault {
  return { code: '912', path, text: `${what} is missing` };
}

export function notFound(path: string, what: string): Fault {
  return { code: '913', path, text: `${what} refers to something this message does not list` };
}

export function unreadable(path: string, what: string): Fault {
  return { code: '914', path, text: `${what} cannot be read` };
}

export function noQuantity(path: string): Fault {
  return { code: '914', path, text: `the quantity is not a whole number from 1 to ${mostUnits}` };
}

export function tooMany(path: string, most: number, what: string): Fault {
  return { code: '914', path, text: `there are more than ${most} ${what}` };
}

export function unsupported(path: string, what: string): Fault {
  return { code: '915', path, text: `${what} is not supported yet; nothing was done` };
}

/** For content that was accepted although nothing is done with it. */
export function unused(path: string): Notice {
  return { code: '915', path, text: 'accepted but not used' };
}
