/**
 * Card numbers as they hide in free text: 14 to 16 digits, perhaps in groups, that begin like a card of one of the schemes and pass
 * the Luhn check. Shorter and longer numbers are left alone: telephone and ticket numbers look like them.
 */
const candidate = /(?<!\d)\d(?:[ -]?\d){13,15}(?!\d)/g;

/** Visa, Mastercard (both ranges), American Express, Diners, Discover, JCB, UnionPay. */
const schemes =
  /^(?:4\d{15}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14}|6\d{15})$/;

export const maskedCardNumber = '[card number removed]';

/** The text with every card number in it replaced. */
export function maskCardNumbers(text: string): string {
  if (text.length < 14) return text;
  return text.replaceAll(candidate, (match) => {
    const digits = match.replaceAll(/[ -]/g, '');
    return schemes.test(digits) && passesLuhn(digits) ? maskedCardNumber : match;
  });
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
