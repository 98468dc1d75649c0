import { XMLParser } from 'fast-xml-parser';

/**
 * A second reader of messages, by another library than the gateway's and knowing nothing of its tables: what the gateway made of a
 * message is compared with what this one finds in it. Trusted input only: the library accepts much that is not XML.
 */
export type ReadNode = { name: string; attributes: Record<string, string>; text: string; children: ReadNode[] };

/** A text or attribute of a message; `path` counts every step from one, an attribute's last step begins with `@`. */
export type Leaf = { path: string; value: string };

const parser = new XMLParser({
  preserveOrder: true,
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  htmlEntities: false,
});

type Parsed = { ':@'?: Record<string, string>; [name: string]: unknown };

/** The root element, names without prefixes. @throws where the library cannot make sense of the text */
export function readMessage(text: string): ReadNode {
  const roots = (parser.parse(text.replace(/^\uFEFF/, '')) as Parsed[]).flatMap(toNode);
  const root = roots[0];
  if (root === undefined) throw new Error('there is no element');
  return root;
}

function toNode(parsed: Parsed): ReadNode[] {
  const name = Object.keys(parsed).find((key) => key !== ':@');
  if (name === undefined || name.startsWith('#') || name.startsWith('?')) return [];
  const content = parsed[name] as Parsed[];
  const text = content.map((part) => (typeof part['#text'] === 'string' ? part['#text'] : '')).join('');
  return [{ name, attributes: attributesOf(parsed[':@']), text: text.trim(), children: content.flatMap(toNode) }];
}

/** Namespace declarations and hints for validators are no content. */
function attributesOf(parsed: Record<string, string> = {}): Record<string, string> {
  const kept = Object.entries(parsed).filter(
    ([name]) => !/^(?:xmlns|xsi:|schemaLocation$|noNamespaceSchemaLocation$)/.test(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value).trim()]));
}

/** The NDC message inside SOAP and NDCMSG envelopes, inline or as text; the element itself where there is no envelope. */
export function messageIn(root: ReadNode): ReadNode {
  if (root.name !== 'Envelope' && root.name !== 'NDCMSG_Envelope') return root;
  const payload = root.name === 'Envelope' ? all(root, 'Body')[0] : all(root, 'NDCMSG_Body/NDCMSG_Payload')[0];
  const inner = payload?.children[0] ?? (payload?.text ? readMessage(payload.text) : undefined);
  return inner === undefined ? root : messageIn(inner);
}

/** The message's name without `IATA_`, which the later generations put before it. */
export function messageName(message: ReadNode): string {
  return message.name.replace(/^IATA_/, '');
}

/** Every element at a path of names below the node. */
export function all(node: ReadNode | undefined, path: string): ReadNode[] {
  const nodes = node === undefined ? [] : [node];
  return path
    .split('/')
    .reduce((found, name) => found.flatMap((each) => each.children.filter((child) => child.name === name)), nodes);
}

/** Every element of that name anywhere below the node, in document order. */
export function anywhere(node: ReadNode, name: string): ReadNode[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...anywhere(child, name)]);
}

/** The text at a path, or of an attribute where its last step begins with `@`; undefined where there is none. */
export function textAt(node: ReadNode | undefined, path: string): string | undefined {
  const steps = path.split('/');
  const last = steps.at(-1) ?? '';
  const attribute = last.startsWith('@') ? last.slice(1) : undefined;
  const elements = attribute === undefined ? steps : steps.slice(0, -1);
  const owner = elements.length === 0 ? node : all(node, elements.join('/'))[0];
  const text = attribute === undefined ? owner?.text : owner?.attributes[attribute];
  return text === '' ? undefined : text;
}

/** Every text and attribute of a message that is not empty, by path. */
export function leavesOf(message: ReadNode): Leaf[] {
  return leavesBelow(message, `/${message.name}`);
}

function leavesBelow(node: ReadNode, path: string): Leaf[] {
  const own = node.text === '' ? [] : [{ path, value: node.text }];
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ path: `${path}/@${name}`, value }));
  const counts = new Map<string, number>();
  const below = node.children.flatMap((child) => {
    const position = (counts.get(child.name) ?? 0) + 1;
    counts.set(child.name, position);
    return leavesBelow(child, `${path}/${child.name}[${position}]`);
  });
  return [...own, ...attributes, ...below];
}
