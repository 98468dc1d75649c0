/*
 * codecs/ndc/xml: the only room that knows XML. Bytes to elements, elements to message trees, trees back to text.
 * May know: base, and the table types in generated/ndc/. Knows no generation: what to read and write comes from tables.
 * Invariants: a document that is not well-formed, or has a DOCTYPE, never becomes a tree; what the tables do not know is
 * reported with its path, never dropped; no content of a message appears in the text of a fault.
 *
 * The tree: an object per complex element, property names as in the standard. Repeating children are arrays, even of one.
 * Booleans are booleans, integers numbers, all else text as sent, trimmed. A complex element with text is `{ value, …attributes }`.
 */
export { parseXml, XmlFault, type XmlElement, type XmlFaultCode } from './xml/parseXml.ts';
export { unwrap, type Unwrapped, type WrapperKind } from './xml/unwrap.ts';
export { wrap, type Wrapping } from './xml/wrap.ts';
export { messageNameOf, readTree } from './xml/readTree.ts';
export type { TreeReading } from './xml/treeReports.ts';
export { readJsonTree } from './xml/readJsonTree.ts';
export { writeXml } from './xml/writeXml.ts';
export { redact } from './xml/redact.ts';
