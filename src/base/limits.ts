/** How much XML one message may be. */
export type XmlLimits = {
  bytes: number;
  depth: number;
  /** Elements in the document. */
  nodes: number;
  /** Attributes of one element, namespace declarations included. */
  attributes: number;
  /** Characters in one text, attribute value or name. */
  textLength: number;
  nameLength: number;
};

/**
 * For a request. The largest real order message seen has 94 KB, 2 028 elements, 14 levels, 5 attributes on an element, and
 * no text over 3 000 characters; the longest name of the standard has 47. The parser resolves namespaces in time quadratic
 * in the depth: 100 000 levels took 127 s.
 */
export const xmlLimits: XmlLimits = {
  bytes: 256 * 1024,
  depth: 64,
  nodes: 20_000,
  attributes: 64,
  textLength: 32_768,
  nameLength: 256,
};

/** For an airline's own shopping answer, imported as offers: the largest real one seen has 1.5 MB and 25 249 elements. */
export const offerImportXmlLimits: XmlLimits = { ...xmlLimits, bytes: 8 * 1024 * 1024, nodes: 400_000 };
