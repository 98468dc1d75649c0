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
  /** Repeated elements up to which a message is compared with its schema. */
  validated: number;
};

/**
 * For a request. The largest real order message seen has 94 KB, 2 028 elements, 14 levels, 5 attributes on an element, and
 * no text over 3 000 characters; the longest name of the standard has 47. The parser resolves namespaces in time quadratic
 * in the depth: 100 000 levels took 127 s. The validators take time quadratic in what they find: 18 000 empty passengers took 0.7 s.
 */
export const xmlLimits: XmlLimits = {
  bytes: 256 * 1024,
  depth: 64,
  nodes: 20_000,
  attributes: 64,
  textLength: 32_768,
  nameLength: 256,
  validated: 5_000,
};

/** For an airline's own shopping answer, imported as offers: the largest real one seen has 1.5 MB and 25 249 elements. */
export const offerImportXmlLimits: XmlLimits = {
  ...xmlLimits,
  bytes: 8 * 1024 * 1024,
  nodes: 400_000,
  validated: 50_000,
};

/** Faults or notices one answer lists. More help nobody: 18 000 empty passengers in 144 KB once made an answer of 12.9 MB. */
export const mostFaults = 100;
export const mostNotices = 100;

/** Characters of a path in a fault; the longest of a real message has 150. Names in JSON may be as long as the body. */
export const longestFaultPath = 512;

/** Passengers of one message: systems of airlines hold 99 in one booking, larger groups are several. */
export const mostPassengers = 99;

/** Accepted offer items of one message, over all its offers: ten for each of 99 passengers. 1 500 passengers with 3 each made an order of 6.6 MB. */
export const mostItems = 999;

/** How often one item can be taken for a passenger, as in the REST contract; without a bound, prices outgrow what is stored. */
export const mostUnits = 99;
