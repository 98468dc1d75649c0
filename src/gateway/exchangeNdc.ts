import { changeOrder } from '../app/changeOrder.ts';
import { createOrder } from '../app/createOrder.ts';
import type { Call, Deps, Principal, Render, RequestKey } from '../app/deps.ts';
import { isAllowed, type Operation } from '../app/policy.ts';
import { retrieveOrder } from '../app/readOrders.ts';
import { canonicalJson, sha256Hex } from '../base/canonical.ts';
import type { Notice } from '../base/fault.ts';
import { TroubleError } from '../base/trouble.ts';
import type { Refusal } from '../domain/order/refusals.ts';
import { answerErrors, answerView, refusedErrors, type Answer } from '../codecs/ndc/answer.ts';
import type { Envelope, NdcRequest, RequestName } from '../codecs/ndc/codec.ts';
import { errorsOf, receiveRequest, requestLimits, type Body, type Form, type Received } from '../codecs/ndc/receive.ts';
import { withVaultTokens } from './withVaultTokens.ts';

/** A message and who sends it. */
export type Exchange = {
  principal: Principal;
  correlationId: string;
  body: Omit<Body, 'limits'>;
  /** The message the address names, if any. */
  expected?: string;
  /** The Idempotency-Key header, if any. */
  idempotencyKey?: string;
};

export type ExchangeAnswer = Answer & {
  status: number;
  replayed?: boolean;
  operation?: Operation;
  retryAfterSeconds?: number;
  /** Why it could not be carried out, for the log. */
  trouble?: unknown;
};

const operations: Record<NdcRequest['kind'], Operation> = {
  create: 'createOrder',
  change: 'changeOrder',
  retrieve: 'getOrder',
};

/**
 * Takes one NDC message to its answer. A message that cannot be read answers 4xx, in its own envelope; one that was read answers 200,
 * also when the airline says no: partners take any other status for a failure of the line. Trouble answers 409 or 503 in its envelope.
 */
export async function exchangeNdc(deps: Deps, sandbox: boolean, exchange: Exchange): Promise<ExchangeAnswer> {
  const received = receiveRequest({ ...exchange.body, limits: requestLimits }, exchange.expected);
  const now = deps.clock();
  if ('errors' in received) {
    return { status: received.status, ...answerErrors(received.form, received.errors, {}, now) };
  }
  const reading = received.codec.read(received.message, received.tree, received.root);
  const notices = [...received.notices, ...reading.notices];
  const { form } = received;
  if (reading.request === undefined) {
    return { status: 400, ...answerErrors(form, errorsOf(reading.faults), reading.envelope, now) };
  }
  const operation = operations[reading.request.kind];
  if (!isAllowed(operation, exchange.principal, sandbox)) {
    const error = {
      code: '111',
      text: `${exchange.principal.role} keys may not send ${received.message}; nothing was done`,
    };
    return { status: 403, operation, ...answerErrors(form, [error], reading.envelope, now) };
  }
  const outcome = await carryOut(deps, exchange, received, reading.request, reading.envelope, notices).catch(
    (error: unknown) => troubleAnswer(error, form, reading.envelope, now),
  );
  if ('refusal' in outcome) {
    const root = reading.request.kind === 'create' ? received.root : undefined;
    const errors = refusedErrors(form, outcome.refusal, root);
    return { status: 200, operation, ...answerErrors(form, errors, reading.envelope, now) };
  }
  return { operation, ...outcome };
}

async function carryOut(
  deps: Deps,
  exchange: Exchange,
  received: Received<RequestName>,
  request: NdcRequest,
  envelope: Envelope,
  notices: readonly Notice[],
): Promise<(Answer & { status: number; replayed?: boolean }) | { refusal: Refusal }> {
  const { principal } = exchange;
  const { form } = received;
  const render: Render = (view, all) => ({ status: 200, ...answerView(form, view, envelope, all) });
  if (request.kind === 'retrieve') {
    const found = await retrieveOrder(deps, principal, request.reference);
    return 'refusal' in found ? found : render(found.view, notices);
  }
  const tokenised = await withTokens(deps, request);
  const key = requestKey(exchange, received.message, tokenised, envelope);
  const source = { system: principal.name, channel: 'NDC' as const, correlationId: exchange.correlationId };
  const call: Call = { principal, key, source, format: formatOf(form), render, notices, evidence: received.evidence };
  const outcome =
    tokenised.kind === 'create'
      ? await createOrder(deps, call, tokenised.command)
      : await changeOrder(deps, call, tokenised.reference, tokenised.commands);
  return 'refusal' in outcome ? outcome : { ...outcome.reply, replayed: outcome.replayed };
}

/** Trouble in the words of the message's generation; anything else is a bug and goes on up. */
function troubleAnswer(error: unknown, form: Form, envelope: Envelope, now: string): ExchangeAnswer {
  if (!(error instanceof TroubleError)) throw error;
  const inFlight = error.kind === 'in_flight';
  const text = inFlight
    ? 'the same message is still being carried out: send it again in a moment to get its answer'
    : 'the system is temporarily unavailable: send the same message again; it is never carried out twice';
  const answer = answerErrors(form, [{ code: inFlight ? '902' : '911', text }], envelope, now);
  return { status: inFlight ? 409 : 503, retryAfterSeconds: 1, ...(inFlight ? {} : { trouble: error }), ...answer };
}

type MutatingRequest = Exclude<NdcRequest, { kind: 'retrieve' }>;

async function withTokens(deps: Deps, request: MutatingRequest): Promise<MutatingRequest> {
  if (request.kind === 'create') {
    const payments = await withVaultTokens(deps.vault, request.cards, request.command.payments);
    return { ...request, command: { ...request.command, payments }, cards: [] };
  }
  const commands = await Promise.all(
    request.commands.map(async (command) =>
      command.type === 'PayOrder'
        ? { ...command, payments: await withVaultTokens(deps.vault, request.cards, command.payments) }
        : command,
    ),
  );
  return { ...request, commands, cards: [] };
}

/**
 * NDC has no idempotency key: without the header, a message is the same when sender, transaction and correlation id and meaning are.
 * Without a transaction id a change may be meant again once the order has changed, a creation once its offers are offered again.
 */
function requestKey(exchange: Exchange, message: string, request: MutatingRequest, envelope: Envelope): RequestKey {
  if (exchange.idempotencyKey !== undefined) return { value: exchange.idempotencyKey, explicit: true };
  const { senderId, transactionId, correlationId } = envelope;
  const content = { message, senderId, transactionId, correlationId, request };
  const value = `ndc:${sha256Hex(canonicalJson(JSON.parse(JSON.stringify(content))))}`;
  if (transactionId !== undefined) return { value, explicit: false };
  return { value, explicit: false, until: request.kind === 'change' ? 'order_changes' : 'offers_renewed' };
}

function formatOf(form: Form): string {
  return `ndc-${form.generation}-${form.format}-${form.wrapping?.wrappers.join('+') ?? ''}`;
}
