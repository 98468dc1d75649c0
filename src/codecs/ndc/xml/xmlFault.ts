const texts = {
  not_xml: 'The document is not well-formed XML with namespaces.',
  xml_doctype: 'The document has a DOCTYPE, which is not accepted.',
  xml_encoding: 'The document is not in the encoding it declares, or in one that is not accepted.',
  xml_too_large: 'The document has too many bytes.',
  xml_too_deep: 'The document has too many levels of elements.',
  xml_too_many_nodes: 'The document has too many elements.',
  xml_too_many_attributes: 'An element has too many attributes.',
  xml_text_too_long: 'A text or attribute value is too long.',
  xml_name_too_long: 'The name of an element or attribute is too long.',
  xml_no_message: 'The envelope holds no message, or more than one.',
};

export type XmlFaultCode = keyof typeof texts;

/** The document cannot be read. The text never repeats content: it might be a card number. */
export class XmlFault extends Error {
  override name = 'XmlFault';
  readonly code: XmlFaultCode;
  readonly line?: number;
  readonly column?: number;

  constructor(code: XmlFaultCode, place?: { line: number; column: number }) {
    super(place === undefined ? texts[code] : `${texts[code]} Line ${place.line}, column ${place.column}.`);
    this.code = code;
    if (place !== undefined) {
      this.line = place.line;
      this.column = place.column;
    }
  }
}
