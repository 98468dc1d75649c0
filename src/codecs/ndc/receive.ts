import type { Fault, Notice } from '../../base/fault.ts';
import { maskCardNumbers } from '../../base/cardNumbers.ts';
import { mostFaults, mostNotices, offerImportXmlLimits, xmlLimits, type XmlLimits } from '../../base/limits.ts';
import { parseJson } from '../rest/parseJson.ts';
import type { Generation, NdcCodec, NdcError, OfferMessageName, RequestName } from './codec.ts';
import { generations, type GenerationSet } from './generations.ts';
import { hideCardNumbers } from '../hideCardNumbers.ts';
import { hideSecret, hideSecrets } from './hideSecrets.ts';
import { keepsNumbers } from './keepsNumbers.ts';
import {
  parseXml,
  readJsonTree,
  readTree,
  redact,
  unwrap,
  XmlFault,
  type TreeReading,
  type Unwrapped,
  type XmlElement,
} from './xml.ts';

/** The form of the answer: generation, and what the message came wrapped in. */
export type Form = { format: 'xml' | 'json'; generation: Generation; wrapping?: Unwrapped };

/** A message whose kind and generation are known and whose content is a tree. */
export type Received<Name> = {
  form: Form;
  codec: NdcCodec;
  message: Name;
  /** The root element as sent, e.g. `IATA_OrderCreateRQ`; paths begin with it. */
  root: string;
  tree: object;
  notices: Notice[];
  /** The message as received, without card data. */
  evidence: { message: string; contentType: string; body: string };
};

/** Why there is no message; `status` is the HTTP status that fits. */
export type Rejected = { form: Form; status: 400 | 413; errors: NdcError[] };

export { xmlLimits as requestLimits, offerImportXmlLimits as offerLimits };

const requestNames: readonly RequestName[] = ['OrderCreateRQ', 'OrderRetrieveRQ', 'OrderChangeRQ', 'OrderCancelRQ'];
const offerNames: readonly OfferMessageName[] = ['AirShoppingRS', 'OfferPriceRS'];

export type Body = { bytes: Uint8Array; contentType: string | undefined; limits: XmlLimits };

/** Reads a request; `expected` is the message name the address gave, if any. */
export function receiveRequest(body: Body, expected?: string): Received<RequestName> | Rejected {
  return receive(body, requestNames, expected);
}

/** Reads an airline's own answer that bears offers. */
export function receiveOffers(body: Body): Received<OfferMessageName> | Rejected {
  return receive(body, offerNames, undefined);
}

function receive<Name extends string>(
  body: Body,
  names: readonly Name[],
  expected: string | undefined,
): Received<Name> | Rejected {
  if (body.bytes.length > body.limits.bytes) {
    return rejected(
      unreadForm(body.contentType),
      413,
      '903',
      `the message is larger than ${body.limits.bytes} bytes; nothing was read`,
    );
  }
  return isJson(body.contentType) ? receiveJson(body, names, expected) : receiveXml(body, names, expected);
}

function receiveXml<Name extends string>(
  body: Body,
  names: readonly Name[],
  expected: string | undefined,
): Received<Name> | Rejected {
  let wrapping: Unwrapped;
  try {
    wrapping = unwrap(parseXml(body.bytes, body.limits, charsetOf(body.contentType)), body.limits);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const status = error.code === 'xml_too_large' ? 413 : 400;
    return rejected({ format: 'xml', generation: '21.3' }, status, '903', `${error.message} Nothing was done.`);
  }
  const root = wrapping.message;
  const set = generationOf(root);
  const form: Form = { format: 'xml', generation: set?.codec.generation ?? '21.3', wrapping };
  const message = nameOf(root.name, names, expected, form);
  if (typeof message !== 'string') return message;
  if (set === undefined) {
    return rejected(
      form,
      400,
      '916',
      `this schema version is not supported; send ${Object.keys(generations).join(' or ')}`,
    );
  }
  const supported = supportedBy(set, message, form);
  if (supported !== undefined) return supported;
  const reading = readTree<object>(root, set.tables, message);
  return {
    form,
    codec: set.codec,
    message,
    root: root.name,
    tree: hideCardNumbers(reading.tree, keepsNumbers),
    notices: noticesOf(reading, set, message, root.name, body.limits),
    evidence: { message, contentType: 'application/xml', body: redact(root, hideSecret) },
  };
}

function receiveJson<Name extends string>(
  body: Body,
  names: readonly Name[],
  expected: string | undefined,
): Received<Name> | Rejected {
  const form: Form = { format: 'json', generation: '21.3' };
  const parsed = parseJson(body.bytes);
  if ('faults' in parsed)
    return { form, status: 400, errors: parsed.faults.map((fault) => ({ ...fault, code: '903' })) };
  const { root, content } = jsonRoot(parsed.tree, expected);
  if (root === undefined || typeof content !== 'object' || content === null || Array.isArray(content)) {
    return rejected(
      form,
      400,
      '903',
      'the body must be an object with one member named after the message, such as IATA_OrderCreateRQ',
    );
  }
  const message = nameOf(root, names, expected, form);
  if (typeof message !== 'string') return message;
  const set = generations['21.3'];
  const supported = supportedBy(set, message, form);
  if (supported !== undefined) return supported;
  const reading = readJsonTree<object>(content, set.tables, message);
  return {
    form,
    codec: set.codec,
    message,
    root,
    tree: hideCardNumbers(reading.tree, keepsNumbers),
    notices: noticesOf(reading, set, message, root, body.limits),
    evidence: { message, contentType: 'application/json', body: JSON.stringify({ [root]: hideSecrets(content) }) },
  };
}

/** The form to answer in when the message itself could not be looked at. */
export function unreadForm(contentType: string | undefined): Form {
  return { format: isJson(contentType) ? 'json' : 'xml', generation: '21.3' };
}

function isJson(contentType: string | undefined): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(contentType ?? '');
}

/** The charset parameter of a Content-Type. */
function charsetOf(contentType: string | undefined): string | undefined {
  const [, quoted, plain] = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]*))/i.exec(contentType ?? '') ?? [];
  return quoted ?? plain;
}

/** The message stands under its name; where the address names it, it may also be the body itself. */
function jsonRoot(tree: unknown, expected: string | undefined): { root?: string; content?: unknown } {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return {};
  const [first, second] = Object.entries(tree);
  if (first !== undefined && second === undefined && /^(?:IATA_)?[A-Z]\w*R[QS]$/.test(first[0]))
    return { root: first[0], content: first[1] };
  return expected === undefined ? {} : { root: `IATA_${expected}`, content: tree };
}

/** The generation by the root's namespace; without one, by its name: only the first generations write it without `IATA_`. */
function generationOf(root: XmlElement): GenerationSet | undefined {
  const byNamespace = Object.values(generations).find((set) => set.namespace === root.ns);
  if (byNamespace !== undefined || root.ns !== '') return byNamespace;
  if (root.name.startsWith('IATA_')) return generations['21.3'];
  return Object.hasOwn(generations['17.2'].tables.messages, root.name) ? generations['17.2'] : undefined;
}

function nameOf<Name extends string>(
  root: string,
  names: readonly Name[],
  expected: string | undefined,
  form: Form,
): Name | Rejected {
  const bare = root.replace(/^IATA_/, '');
  const name = names.find((each) => each === bare);
  if (name === undefined) {
    return rejected(form, 400, '915', `this is not a message that is taken here; send ${names.join(', ')}`);
  }
  if (expected !== undefined && expected !== bare) {
    return rejected(
      form,
      400,
      '915',
      `the address is that of ${expected}, but the message is ${bare}; nothing was done`,
    );
  }
  return name;
}

function supportedBy(set: GenerationSet, message: string, form: Form): Rejected | undefined {
  const known: readonly string[] = [...set.codec.requests, ...set.codec.offerMessages];
  if (known.includes(message)) return undefined;
  return rejected(
    form,
    400,
    '915',
    `${message} does not exist in generation ${set.codec.generation}; it has ${known.join(', ')}`,
  );
}

const reasons = {
  element: 'this element is not known here: not used',
  attribute: 'this attribute is not known here: not used',
  text: 'text is not expected here: not used',
  repeated: 'only the first of these is used',
};

function noticesOf(
  reading: TreeReading<object>,
  set: GenerationSet,
  message: string,
  root: string,
  limits: XmlLimits,
): Notice[] {
  const notices = new Map<string, Notice>();
  const add = (path: string, text: string) => {
    const safe = maskCardNumbers(path);
    if (!notices.has(safe)) notices.set(safe, { code: '914', path: safe, text });
  };
  for (const { path, reason } of reading.unknown) add(path, reasons[reason]);
  for (const { path, expected } of reading.invalid) add(path, `not as the schema says: ${expected}`);
  if (listed(reading.tree) > limits.validated) {
    add(`/${root}`, 'too much is repeated here to be compared with the schema');
  } else {
    for (const { path, text } of set.validate(message, reading.tree))
      add(`/${root}${path}`, `not as the schema says: ${text}`);
  }
  const all = [...notices.values()];
  const left = Math.max(all.length - mostNotices, 0) + reading.unlisted;
  if (left === 0) return all;
  return [...all.slice(0, mostNotices), { code: '914', text: `${left} more places are not as the schema says` }];
}

/** How many elements of lists a tree holds. */
function listed(tree: object): number {
  const own = Array.isArray(tree) ? tree.length : 0;
  return Object.values(tree).reduce<number>(
    (sum, each: unknown) => (typeof each === 'object' && each !== null ? sum + listed(each) : sum),
    own,
  );
}

function rejected(form: Form, status: Rejected['status'], code: string, text: string): Rejected {
  return { form, status, errors: [{ code, text }] };
}

/** The faults of a reading, for the answer: the first hundred, and how many more there are. */
export function errorsOf(faults: readonly Fault[]): NdcError[] {
  const errors: NdcError[] = faults
    .slice(0, mostFaults)
    .map(({ code, path, text }) => ({ code, text, path: maskCardNumbers(path) }));
  const left = faults.length - errors.length;
  return left === 0 ? errors : [...errors, { code: '914', text: `${left} more faults are not listed` }];
}
