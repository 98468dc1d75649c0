import type { NdcRequest } from '../../../src/codecs/ndc/codec.ts';
import { receiveRequest, requestLimits } from '../../../src/codecs/ndc/receive.ts';
import { leavesOf, type Leaf, type ReadNode } from '../reader.ts';
import type { SampleGeneration } from './meaning.ts';

/** A place the gateway complains of; `whole` where it says that nothing at or below it is used. */
export type NamedPlace = { path: string; whole: boolean };

/** What the gateway makes of a request before it looks anything up: the command in words, and the places it complains of. */
export type Understanding = { meaning: string; values: Set<string>; named: NamedPlace[]; isRefused: boolean };

/** Reads a message the way the gateway does. Card data, which no JSON ever shows, is uncovered here to see that it was read. */
export function understand(text: string): Understanding {
  const received = receiveRequest({ bytes: Buffer.from(text), contentType: 'application/xml', limits: requestLimits });
  if ('errors' in received) {
    const { errors } = received;
    return { meaning: JSON.stringify(errors), values: new Set(), named: errors.flatMap(placeOf), isRefused: true };
  }
  const { request, envelope, faults, notices } = received.codec.read(received.message, received.tree, received.root);
  const understood = { request, cards: cardsOf(request), envelope, faults, notices };
  return {
    meaning: JSON.stringify(understood),
    values: new Set(textsIn([request, understood.cards, envelope])),
    named: [...received.notices, ...notices, ...faults].flatMap(placeOf),
    isRefused: request === undefined,
  };
}

/** That an element breaks the schema says something of itself only; that it is not used says it of all below it. */
function placeOf({ path, text }: { path?: string; text: string }): NamedPlace[] {
  return path === undefined ? [] : [{ path, whole: /not used|only the first/.test(text) }];
}

function cardsOf(request: NdcRequest | undefined): unknown[] {
  return request !== undefined && 'cards' in request ? request.cards.map((card) => card.reveal()) : [];
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return value === undefined || typeof value === 'function' ? [] : [String(value)];
}

export type Fate = 'understood' | 'named' | 'refused' | 'about the message' | 'lost';

/**
 * What became of every leaf of a message: `named` in a notice, itself or what it stands in; `understood`, because with another value
 * there the gateway understands something else or has something to say of it, or because this very value is in what it understood;
 * `refused` with the whole message, for reasons that name a place; `about the message`, not about what it asks for; else `lost`.
 */
export function fatesOf(message: ReadNode, generation: SampleGeneration): { leaf: Leaf; fate: Fate }[] {
  const plain = understand(written(message, generation));
  const leaves = leavesOf(message);
  return leaves.map((leaf) => {
    if (plain.named.some((place) => covers(place, leaf.path))) return { leaf, fate: 'named' };
    if (plain.isRefused) return { leaf, fate: 'refused' };
    if (understand(written(message, generation, leaf.path)).meaning !== plain.meaning)
      return { leaf, fate: 'understood' };
    if (leaf.value.length >= 3 && plain.values.has(leaf.value)) return { leaf, fate: 'understood' };
    const isKey = /ID$/.test(leaf.path) && leaves.every((other) => other === leaf || other.value !== leaf.value);
    return { leaf, fate: aboutMessage.test(leaf.path) || isKey ? 'about the message' : 'lost' };
  });
}

/** Who sends it, when and by which version; and keys nothing in the message refers to. */
const aboutMessage = /^\/\w+\/(?:@\w+$|PayloadAttributes\[|DistributionChain\[|Document\[|Party\[)/;

/** Whether a notice means this leaf: its path, with or without numbers, or that of an element around it of which nothing is used. */
export function covers({ path, whole }: NamedPlace, leafPath: string): boolean {
  const steps = path.split('/').filter((step) => step !== '');
  const leafSteps = leafPath.split('/').filter((step) => step !== '');
  if (steps.at(-1) === 'value' || steps.at(-1) === 'text()') steps.pop();
  if (steps.length > leafSteps.length || (steps.length < leafSteps.length && !whole)) return false;
  return steps.every((step, index) => {
    const at = leafSteps[index] ?? '';
    return step === at || step === at.replace(/\[\d+\]$/, '') || `@${step}` === at;
  });
}

const namespaces: Record<SampleGeneration, string> = {
  '17.2': 'http://www.iata.org/IATA/EDIST/2017.2',
  '21.3': 'http://www.iata.org/IATA/2015/EASD/00/IATA_OffersAndOrdersMessage',
};

/** The message as XML again, with one leaf changed to another value of the same shape. */
export function written(message: ReadNode, generation: SampleGeneration, changedPath?: string): string {
  const changed = (path: string, value: string) => escaped(path === changedPath ? shifted(value) : value);
  const write = (node: ReadNode, path: string, declaration = ''): string => {
    const attributes = Object.entries(node.attributes)
      .map(([name, value]) => ` ${name}="${changed(`${path}/@${name}`, value)}"`)
      .join('');
    const counts = new Map<string, number>();
    const children = node.children.map((child) => {
      const position = (counts.get(child.name) ?? 0) + 1;
      counts.set(child.name, position);
      return write(child, `${path}/${child.name}[${position}]`);
    });
    return `<${node.name}${declaration}${attributes}>${changed(path, node.text)}${children.join('')}</${node.name}>`;
  };
  return write(message, `/${message.name}`, ` xmlns="${namespaces[generation]}"`);
}

/** The next letter for every letter and the next digit for every digit, so that what was readable mostly stays so; yes becomes no. */
function shifted(value: string): string {
  if (value === 'true' || value === 'false') return value === 'true' ? 'false' : 'true';
  return value.replaceAll(/[A-Za-z0-9]/g, (sign) => {
    if (sign === 'z' || sign === 'Z') return sign === 'z' ? 'a' : 'A';
    return sign === '9' ? '0' : String.fromCharCode(sign.charCodeAt(0) + 1);
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
