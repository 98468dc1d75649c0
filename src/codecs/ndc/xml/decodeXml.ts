import { XmlFault } from './xmlFault.ts';

type Decode = (bytes: Uint8Array) => string;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const utf16le = new TextDecoder('utf-16le', { fatal: true });
const utf16be = new TextDecoder('utf-16be', { fatal: true });

/** What windows-1252 has at 0x80 to 0x9F. */
const windows1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/**
 * One byte per character. Not by TextDecoder, which in some releases of Node 20 to 23 reads windows-1252 as Latin-1. Nobody means
 * the control characters that Latin-1 has there, so a declared Latin-1 is read like this too.
 */
const oneByte: Decode = (bytes) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (character) => windows1252.charAt(character.charCodeAt(0) - 0x80));

const ascii: Decode = (bytes) => {
  if (bytes.some((byte) => byte > 0x7f)) throw new XmlFault('xml_encoding');
  return utf8.decode(bytes);
};

/**
 * A document that is said to be UTF-16 and has no byte order mark. Its order shows at the first character, which is ASCII; and senders
 * that make the document in memory as UTF-16 send it as UTF-8 with the declaration unchanged (.NET's StringWriter).
 */
const utf16: Decode = (bytes) => {
  if (bytes[0] === 0) return utf16be.decode(bytes);
  return bytes[1] === 0 ? utf16le.decode(bytes) : utf8.decode(bytes);
};

/** Encodings accepted by name, by their label in lower case. */
const encodings = new Map<string, Decode>([
  ['utf-8', (bytes) => utf8.decode(bytes)],
  ['utf8', (bytes) => utf8.decode(bytes)],
  ['utf-16', utf16],
  ['utf-16le', utf16],
  ['utf-16be', utf16],
  ['iso-8859-1', oneByte],
  ['latin1', oneByte],
  ['windows-1252', oneByte],
  ['us-ascii', ascii],
  ['ascii', ascii],
]);

/**
 * The text of a document: by byte order mark, else by the charset of its Content-Type, else by its declaration, else UTF-8.
 * Throws `xml_encoding`.
 * @see RFC 7303, 3.2
 */
export function decodeXml(bytes: Uint8Array, charset?: string): string {
  try {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) return utf16le.decode(bytes);
    if (first === 0xfe && second === 0xff) return utf16be.decode(bytes);
    const decode =
      first === 0xef ? utf8.decode.bind(utf8) : encodings.get(charset?.toLowerCase() ?? declaredEncoding(bytes));
    if (decode !== undefined) return decode(bytes);
  } catch {
    // The decoder's own error says no more than this one.
  }
  throw new XmlFault('xml_encoding');
}

/** The encoding named in the XML declaration, which in every accepted encoding is ASCII and at the very beginning. */
function declaredEncoding(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 256));
  if (!start.startsWith('<?xml')) return 'utf-8';
  const declaration = start.slice(0, start.indexOf('?>') + 2);
  return /\sencoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1]?.toLowerCase() ?? 'utf-8';
}
