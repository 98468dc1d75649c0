import { SaxesParser } from 'saxes';
import { xmlLimits, type XmlLimits } from '../../../base/limits.ts';
import { decodeXml } from './decodeXml.ts';
import { XmlFault, type XmlFaultCode } from './xmlFault.ts';

export { XmlFault, type XmlFaultCode } from './xmlFault.ts';

/** An element: local name and namespace, its attributes without namespace declarations, its own text without that of children. */
export type XmlElement = {
  name: string;
  ns: string;
  attributes: XmlAttribute[];
  children: XmlElement[];
  /** Blank text between children is left out. */
  text: string;
  line: number;
};
export type XmlAttribute = { name: string; ns: string; value: string };

/** The element whose text may be a whole message. */
const payloadName = 'NDCMSG_Payload';

const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/**
 * Parses a document into its root element. Comments and processing instructions are left out.
 * `charset` is the parameter of its Content-Type, if any.
 * Throws `XmlFault`: not well-formed, a DOCTYPE, an entity beyond the predefined five, or over a limit.
 */
export function parseXml(bytes: Uint8Array, limits: XmlLimits = xmlLimits, charset?: string): XmlElement {
  if (bytes.byteLength > limits.bytes) throw new XmlFault('xml_too_large');
  return parseXmlText(decodeXml(bytes, charset), limits);
}

/**
 * The same for a document that is already text, whatever encoding it declares. Limits are checked in `opentag` alone: with two
 * handlers more, the parser object outgrows V8's fast properties and parsing takes five times as long (measured, saxes 6.0.0).
 */
export function parseXmlText(text: string, limits: XmlLimits): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let nodes = 0;
  const fail = (code: XmlFaultCode): never => {
    throw new XmlFault(code, { line: parser.line, column: parser.column });
  };
  parser.on('error', () => fail('not_xml'));
  parser.on('doctype', () => fail('xml_doctype'));
  parser.on('opentag', (tag) => {
    nodes += 1;
    if (open.length >= limits.depth) fail('xml_too_deep');
    if (nodes > limits.nodes) fail('xml_too_many_nodes');
    if (tag.name.length > limits.nameLength) fail('xml_name_too_long');
    const element: XmlElement = {
      name: tag.local,
      ns: tag.uri,
      attributes: [],
      children: [],
      text: '',
      line: parser.line,
    };
    let attributes = 0;
    for (const name in tag.attributes) {
      const attribute = tag.attributes[name];
      if (attribute === undefined) continue;
      attributes += 1;
      if (attributes > limits.attributes) fail('xml_too_many_attributes');
      if (name.length > limits.nameLength) fail('xml_name_too_long');
      if (attribute.value.length > limits.textLength) fail('xml_text_too_long');
      if (attribute.uri === xmlnsNamespace) continue;
      element.attributes.push({ name: attribute.local, ns: attribute.uri, value: attribute.value });
    }
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
    open.push(element);
  });
  const addText = (added: string): void => {
    const element = open.at(-1);
    if (element === undefined) return;
    element.text += added;
    if (element.text.length > limits.textLength && element.name !== payloadName) fail('xml_text_too_long');
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined && element.children.length > 0 && !/\S/.test(element.text)) element.text = '';
  });
  parser.write(text).close();
  return root ?? fail('not_xml');
}
