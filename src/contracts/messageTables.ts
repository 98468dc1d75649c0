/** What a simple value may be. Facets are those of the schema; `base` decides the JavaScript type in a message tree. */
export type Scalar = {
  /** `boolean` is true or false in a tree, `integer` a number; every other base is the text as sent. */
  base: ScalarBase;
  enum?: string[];
  /** JavaScript patterns (flag `u`, anchored), all of which must match. */
  patterns?: string[];
  minLength?: number;
  maxLength?: number;
  minInclusive?: string;
  maxInclusive?: string;
  minExclusive?: string;
  maxExclusive?: string;
  totalDigits?: number;
  fractionDigits?: number;
};

export type ScalarBase =
  | 'string'
  | 'boolean'
  | 'integer'
  | 'decimal'
  | 'float'
  | 'date'
  | 'dateTime'
  | 'time'
  | 'duration'
  | 'gYear'
  | 'gYearMonth'
  | 'anyURI'
  | 'binary';

/** An attribute; `scalar` names one of the scalars. `key` is its property in the tree where that is not its name. */
export type AttributeRow = { name: string; scalar: string; required?: true; ns?: number; key?: string };

/**
 * A child element: `type` names a complex type, `scalar` a scalar. Without `ns` it is in the namespace of its type's row.
 * `min` is 0 and `max` 1 where absent, `max` 0 is unbounded. The tree holds an array wherever `max` is not 1.
 */
export type ChildRow = {
  name: string;
  type?: string;
  scalar?: string;
  min?: number;
  max?: number;
  ns?: number;
  key?: string;
};

/** A complex type: `text` is the scalar of its text, `open` says that the schema allows foreign content here. */
export type ComplexType = {
  /** Index of the namespace of its child elements; 0 where absent. */
  ns?: number;
  attributes?: AttributeRow[];
  text?: string;
  /** In the order in which they are written. */
  children?: ChildRow[];
  open?: true;
};

/** A message: its root element as the schema spells it, the root's namespace, and its complex type. */
export type MessageRow = { root: string; ns: string; type: string };

/**
 * How to read and write every message of one generation. Messages are named by their root element without `IATA_`;
 * namespace 0 stands for the namespace of the message's own root.
 */
export type MessageTables = {
  generation: string;
  namespaces: string[];
  messages: Record<string, MessageRow>;
  types: Record<string, ComplexType>;
  scalars: Record<string, Scalar>;
};
