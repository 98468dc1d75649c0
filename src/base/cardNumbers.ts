/**
 * Card numbers as they hide in free text: 14 to 19 digits in whole groups, however they are grouped, that begin like a card of one of
 * the schemes, are as long as its cards, and pass the Luhn check. Told from what only looks alike: telephone numbers have 15 digits
 * at most, and those of 14 or 15 begin with a plus; ticket numbers have 13, alone or as 3 and 10. That is why the 13 digits of the
 * first Visa cards are left alone.
 */
const digitGroup = /\d+/g;

/** What people and programs put between the groups of a number, two of them at most: blanks, dashes, dots, slashes, nothing visible. */
const separator = /^[\s._/\-\u00AD\u200B-\u200D\u2010-\u2015\u2060\u2212]{0,2}$/;

/** Visa, Mastercard (both ranges), American Express, Diners, JCB, and the UnionPay, Discover and Maestro numbers that begin with 6. */
const schemes =
  /^(?:4\d{15}(?:\d{3})?|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35\d{14,17}|6\d{15,18})$/;

const shortest = 14;
const longest = 19;
const longestTelephone = 15;

export const maskedCardNumber = '[card number removed]';

type Group = { digits: string; start: number; end: number };
/** From one place of the text up to another. */
type Span = { start: number; end: number };

/** The text with every card number in it replaced. */
export function maskCardNumbers(text: string): string {
  if (text.length < shortest) return text;
  const groups = [...text.matchAll(digitGroup)].map(({ 0: digits, index }) => ({
    digits,
    start: index,
    end: index + digits.length,
  }));
  let masked = '';
  let done = 0;
  for (const { start, end } of joined(groups.flatMap((_group, index) => cardsFrom(text, groups, index)))) {
    masked += text.slice(done, start) + maskedCardNumber;
    done = end;
  }
  return masked + text.slice(done);
}

/** The card numbers that begin with this group. */
function cardsFrom(text: string, groups: readonly Group[], first: number): Span[] {
  const cards: Span[] = [];
  const start = groups[first]?.start ?? 0;
  let digits = '';
  for (let index = first; index < groups.length; index += 1) {
    const group = groups[index];
    const before = groups[index - 1];
    if (group === undefined || digits.length + group.digits.length > longest) break;
    if (index > first && before !== undefined) {
      if (!separator.test(text.slice(before.end, group.start)) || isTicket(before, group)) break;
    }
    digits += group.digits;
    const isTelephone = digits.length <= longestTelephone && text[start - 1] === '+';
    if (!isTelephone && schemes.test(digits) && passesLuhn(digits)) cards.push({ start, end: group.end });
  }
  return cards;
}

/** Airline code and document number, or both in one and the last digits of the next document. */
function isTicket(before: Group, group: Group): boolean {
  return before.digits.length === 13 || (before.digits.length === 3 && group.digits.length === 10);
}

/** Spans that overlap as one; they come in the order of their beginnings. */
function joined(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const { start, end } of spans) {
    const last = apart.at(-1);
    if (last === undefined || start >= last.end) apart.push({ start, end });
    else last.end = Math.max(last.end, end);
  }
  return apart;
}

/** Whether the last of the digits is the check digit of the others. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
