// Control characters are named here because XML forbids them.
const special = /[&<>"\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text as element content. Characters that XML cannot hold are left out. */
export function escapeText(text: string): string {
  if (!special.test(text)) return text;
  return legal(text).replaceAll('\r', '&#xD;');
}

/** Text as the content of a double-quoted attribute; line ends and tabs survive. */
export function escapeAttribute(text: string): string {
  if (!special.test(text)) return text;
  return legal(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\t', '&#x9;');
}

function legal(text: string): string {
  return text.replace(illegal, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
