import { setTimeout as sleep } from 'node:timers/promises';
import { validateOfficial } from '../officialSchema.ts';
import type { NdcAnswer, TestGateway } from '../gateway.ts';
import { all, anywhere, messageIn, messageName, readMessage, textAt, type ReadNode } from '../reader.ts';
import { orderIdOf, pays, type Conversation, type Exchange } from './conversations.ts';
import { compareMeanings, meaningOf, spokenOf, type Comparison, type Meaning } from './meaning.ts';
import { creationMoment, laterMoment } from './moments.ts';
import { ownRetrieve } from './ownRetrieve.ts';
import type { Sample } from './samples.ts';

export type StepName = 'create' | 'pay' | 'retrieve';

/** One exchange as it went here: our answer, and its meaning beside that of the sample's answer. */
export type Step = {
  name: StepName;
  request: string;
  answer: ReadNode | undefined;
  comparisons: Comparison[];
  sampleView: ReadNode | undefined;
};

/** The order as the REST contract shows it. */
export type RestOrder = {
  status: string;
  version: number;
  currency: string;
  payments: { status: string; method: { kind: string } }[];
  notices?: unknown;
};

export type Replay = {
  conversation: Conversation;
  created: boolean;
  /** Undefined where nothing in the conversation pays. */
  paid: boolean | undefined;
  retrieved: boolean;
  steps: Step[];
  /** The order at the end. */
  order: RestOrder | undefined;
  /** What should not have happened: a refusal, an answer that is not valid, a message that was not taken. */
  problems: string[];
};

/**
 * Replays one conversation: imports the answers with its offers, sends its requests as they were sent (only the order's own ids put
 * in place of the airline's), and compares what we answer with what the airline answered.
 */
export async function replay(gateway: TestGateway, conversation: Conversation): Promise<Replay> {
  const { create, payments, retrievals } = conversation;
  const result: Replay = {
    conversation,
    created: false,
    paid: undefined,
    retrieved: false,
    steps: [],
    order: undefined,
    problems: [],
  };
  const spoken = spokenOf([create, ...payments, ...retrievals].flatMap(sampleMeaning));
  let now = creationMoment(conversation);
  await gateway.setClock(new Date(now).toISOString());
  for (const answer of conversation.answers) await importAnswer(gateway, answer, result);

  const send = async (name: StepName, exchange: Exchange, bytes: Uint8Array | string): Promise<Step> => {
    const step = await exchangeStep(gateway, name, exchange, bytes, spoken, result);
    result.steps.push(step);
    return step;
  };
  const first = await send('create', create, create.request.bytes);
  const orderId = first.answer && orderIdOf(first.answer);
  result.created = orderId !== undefined;
  if (orderId === undefined) return result;
  for (const exchange of payments) {
    now = laterMoment(exchange, now);
    await gateway.setClock(new Date(now).toISOString());
    await send('pay', exchange, withOurIds(exchange.request, create.view, lastAnswer(result)));
  }
  const requests = retrievals.length > 0 ? retrievals : [ownExchange(conversation, orderId)];
  for (const exchange of requests) {
    now = laterMoment(exchange, now);
    await gateway.setClock(new Date(now).toISOString());
    if (conversation.notices.length > 0) await paymentsSettled(gateway, orderId);
    const step = await send('retrieve', exchange, withOurIds(exchange.request, create.view, lastAnswer(result)));
    result.retrieved = step.answer !== undefined && orderIdOf(step.answer) === orderId;
  }
  const rest = await gateway.rest('GET', `/v1/orders/${orderId}`);
  result.order = rest.body as RestOrder;
  const wantsToPay = [create, ...payments].some(({ request }) => pays(request.message));
  result.paid = wantsToPay ? result.order.status === 'PAID' : undefined;
  return result;
}

/** Where the airline sent word between two requests, something happened there meanwhile: a payer who was sent away came back. */
async function paymentsSettled(gateway: TestGateway, orderId: string): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (Date.now() < deadline) {
    const order = (await gateway.rest('GET', `/v1/orders/${orderId}`)).body as RestOrder;
    if (order.payments.every((payment) => payment.status !== 'PENDING')) return;
    await sleep(100);
  }
}

async function importAnswer(gateway: TestGateway, answer: Sample, result: Replay): Promise<void> {
  const imported = await gateway.ndc(answer.bytes, { path: '/ndc/offers', key: 'admin' });
  if (imported.status !== 200)
    result.problems.push(`import of ${answer.file}: ${imported.status} ${imported.text.slice(0, 400)}`);
}

/** A conversation without a retrieval ends with one of ours: the order must be there as it was last shown. */
function ownExchange({ accepted, create, payments }: Conversation, orderId: string): Exchange {
  const last = payments.at(-1) ?? create;
  return { request: ownRetrieve(create.request, orderId, accepted[0]?.owner ?? ''), view: last.view };
}

function lastAnswer(result: Replay): ReadNode | undefined {
  return result.steps.findLast((step) => step.answer !== undefined)?.answer;
}

function sampleMeaning({ request, view }: Exchange): Meaning[] {
  return view === undefined ? [] : [meaningOf(request.generation, view.message)];
}

async function exchangeStep(
  gateway: TestGateway,
  name: StepName,
  exchange: Exchange,
  bytes: Uint8Array | string,
  spoken: ReadonlySet<Comparison['aspect']>,
  result: Replay,
): Promise<Step> {
  const { request, view } = exchange;
  const sent = await gateway.ndc(bytes);
  const answer = orderView(name, request, sent, result);
  const comparable = answer !== undefined && view !== undefined;
  const comparisons = comparable
    ? compareMeanings(meaningOf(request.generation, answer), meaningOf(request.generation, view.message), spoken)
    : [];
  return { name, request: request.file, answer, comparisons, sampleView: view?.message };
}

/** Our answer where it shows an order; every way in which it does not is a problem. */
function orderView(name: StepName, request: Sample, sent: NdcAnswer, result: Replay): ReadNode | undefined {
  const problem = (text: string) => void result.problems.push(`${name}: ${text}`);
  if (sent.status !== 200) problem(`HTTP ${sent.status}`);
  if (!/^application\/xml\b|^text\/xml\b/.test(sent.contentType)) {
    problem(`answered by ${sent.contentType}: ${sent.text.slice(0, 300)}`);
    return undefined;
  }
  const answer = messageIn(readMessage(sent.text));
  if (messageName(answer) !== 'OrderViewRS') problem(`answered by ${messageName(answer)}`);
  for (const fault of validateOfficial(request.generation, sent.text)) problem(`our answer is not valid: ${fault}`);
  const errors = [...all(answer, 'Error'), ...all(answer, 'Errors/Error')];
  for (const error of errors) problem(`refused: ${textAt(error, 'DescText') ?? error.text}`);
  return orderIdOf(answer) === undefined ? undefined : answer;
}

/** The request with our order's ids, items and version in place of those the airline gave; nothing else of it is touched. */
export function withOurIds(request: Sample, theirs: Sample | undefined, ours: ReadNode | undefined): string {
  if (theirs === undefined || ours === undefined) return request.text;
  const pairs = new Map<string, string>();
  const theirId = orderIdOf(theirs.message);
  const ourId = orderIdOf(ours);
  if (theirId !== undefined && ourId !== undefined) pairs.set(theirId, ourId);
  const [theirItems, ourItems] = [itemIdsOf(theirs.message), itemIdsOf(ours)];
  theirItems.forEach((id, index) => pairs.set(id, ourItems[index] ?? id));
  const replaced = request.text.replaceAll(/(>|")([^<>"]+)(?=<|")/g, (whole, before: string, value: string) => {
    const known = pairs.get(value.trim());
    return known === undefined ? whole : `${before}${known}`;
  });
  const version = textAt(ours, 'Response/Order/OrderVersionNumber');
  return version === undefined
    ? replaced
    : replaced.replaceAll(/(<(?:\w+:)?OrderVersionNumber>)[^<]*(?=<)/g, (_whole, tag: string) => `${tag}${version}`);
}

function itemIdsOf(view: ReadNode): string[] {
  return anywhere(view, 'OrderItem').flatMap(
    (item) => textAt(item, 'OrderItemID') ?? item.attributes['OrderItemID'] ?? [],
  );
}
