import { Router, type Request, type Response } from 'express';
import { changeOrder } from '../app/changeOrder.ts';
import { createOrder } from '../app/createOrder.ts';
import type { Call, Deps, Outcome, Principal, Render } from '../app/deps.ts';
import { mergeOrders } from '../app/mergeOrders.ts';
import { askerOf } from '../app/policy.ts';
import { possibleFor } from '../app/possibleFor.ts';
import { orderHistory, resolveLocator, retrieveOrder } from '../app/readOrders.ts';
import { splitOrder } from '../app/splitOrder.ts';
import * as changeCodec from '../codecs/rest/changeOrder.ts';
import * as createCodec from '../codecs/rest/createOrder.ts';
import * as divideCodec from '../codecs/rest/divideOrder.ts';
import { creationEvidence } from '../codecs/rest/evidence.ts';
import { fromHistory } from '../codecs/rest/history.ts';
import { fromView } from '../codecs/rest/orderView.ts';
import { ambiguousProblem, bodyFault, faultsProblem, refusalProblem } from '../codecs/rest/problem.ts';
import { toMakeQuote } from '../codecs/rest/quote.ts';
import { operation } from './operation.ts';
import { contextOf } from './requestContext.ts';
import { readIdempotencyKey } from './readIdempotencyKey.ts';
import { sendProblem } from './sendProblem.ts';
import { withVaultTokens } from './withVaultTokens.ts';

/** The order operations of the REST contract. */
export function orderRoutes(deps: Deps): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.post('/v1/orders', creation(deps));
  router.get('/v1/orders/:orderId', reading(deps));
  router.post('/v1/orders/:orderId/changes', changing(deps));
  router.post('/v1/orders/:orderId/quotes', quoting(deps));
  router.post('/v1/orders/:orderId/split', division(deps));
  router.post('/v1/orders/:orderId/merge', merging(deps));
  router.get('/v1/orders/:orderId/history', history(deps));
  router.get('/v1/pnr/:locator', resolution(deps));
  return router;
}

const creation = (deps: Deps) =>
  operation('createOrder', async ({ req, res, principal, correlationId }) => {
    const evidence = creationEvidence(req.body);
    const reading = createCodec.toCommand(req.body);
    if ('faults' in reading) {
      sendProblem(res, faultsProblem(reading.faults.map(bodyFault), correlationId));
      return;
    }
    const payments = await withVaultTokens(deps.vault, reading.cards, reading.command.payments);
    const call = callOf(req, principal, correlationId, 201);
    if (reading.sourceSystem !== undefined) call.source = { ...call.source, system: reading.sourceSystem };
    call.evidence = evidence;
    sendOutcome(res, await createOrder(deps, call, { ...reading.command, payments }), correlationId);
  });

const changing = (deps: Deps) =>
  operation('changeOrder', async ({ req, res, principal, correlationId }) => {
    const reading = changeCodec.toCommand(req.body);
    if ('faults' in reading) {
      sendProblem(res, faultsProblem(reading.faults.map(bodyFault), correlationId));
      return;
    }
    const commands = [];
    for (const command of reading.commands) {
      commands.push(
        command.type === 'PayOrder' || command.type === 'AcceptQuote'
          ? { ...command, payments: await withVaultTokens(deps.vault, reading.cards, command.payments) }
          : command,
      );
    }
    const reference = changeCodec.toReference(pathValue(req, 'orderId'), req.get('if-match'));
    sendOutcome(
      res,
      await changeOrder(deps, callOf(req, principal, correlationId, 200), reference, commands),
      correlationId,
    );
  });

const quoting = (deps: Deps) =>
  operation('quoteOrder', async ({ req, res, principal, correlationId }) => {
    const reading = toMakeQuote(req.body);
    if ('faults' in reading) {
      sendProblem(res, faultsProblem(reading.faults.map(bodyFault), correlationId));
      return;
    }
    const reference = changeCodec.toReference(pathValue(req, 'orderId'), req.get('if-match'));
    const call = callOf(req, principal, correlationId, 201);
    sendOutcome(res, await changeOrder(deps, call, reference, [reading.command]), correlationId);
  });

const division = (deps: Deps) =>
  operation('splitOrder', async ({ req, res, principal, correlationId }) => {
    const reference = changeCodec.toReference(pathValue(req, 'orderId'), req.get('if-match'));
    const call = callOf(req, principal, correlationId, 201);
    const command = divideCodec.toSplit(req.body);
    const asker = askerOf(principal);
    const outcome = await splitOrder(deps, call, reference, command, (order, divided, notices) => ({
      status: 201,
      contentType: 'application/json',
      body: JSON.stringify(divideCodec.fromDivision({ ...order, asker }, { ...divided, asker }, notices)),
    }));
    if ('refusal' in outcome) {
      sendProblem(res, refusalProblem(outcome.refusal, correlationId, possibleFor(principal, outcome.view)));
      return;
    }
    if (outcome.replayed) res.set('Idempotency-Replayed', 'true');
    const body = JSON.parse(outcome.reply.body) as ReturnType<typeof divideCodec.fromDivision>;
    res.set('Location', `/v1/orders/${body.divided.orderId}`).set('ETag', `"${body.order.version}"`);
    res.status(outcome.reply.status).json(body);
  });

const merging = (deps: Deps) =>
  operation('mergeOrder', async ({ req, res, principal, correlationId }) => {
    const reference = changeCodec.toReference(pathValue(req, 'orderId'), req.get('if-match'));
    const call = callOf(req, principal, correlationId, 200);
    sendOutcome(res, await mergeOrders(deps, call, reference, divideCodec.toMerge(req.body)), correlationId);
  });

const reading = (deps: Deps) =>
  operation('getOrder', async ({ req, res, principal, correlationId }) => {
    const found = await retrieveOrder(deps, principal, changeCodec.toReference(pathValue(req, 'orderId')));
    if ('refusal' in found) sendProblem(res, refusalProblem(found.refusal, correlationId));
    else sendOrder(res, 200, fromView({ ...found.view, asker: askerOf(principal) }));
  });

const history = (deps: Deps) =>
  operation('getOrderHistory', async ({ req, res, principal, correlationId }) => {
    const found = await orderHistory(deps, principal, pathValue(req, 'orderId'));
    if ('refusal' in found) sendProblem(res, refusalProblem(found.refusal, correlationId));
    else res.json(fromHistory(found.entries));
  });

const resolution = (deps: Deps) =>
  operation('resolveLocator', async ({ req, res, principal, correlationId }) => {
    const { system, issuedOn } = req.query as { system?: string; issuedOn?: string };
    const found = await resolveLocator(deps, principal, { locator: pathValue(req, 'locator'), system, issuedOn });
    if ('refusal' in found) sendProblem(res, refusalProblem(found.refusal, correlationId));
    else if ('candidates' in found) sendProblem(res, ambiguousProblem(found.candidates, correlationId));
    else res.json(found.match);
  });

/** The path parameter; the contract says it is there. */
export function pathValue(req: Request, name: string): string {
  const value = req.params[name];
  return typeof value === 'string' ? value : '';
}

function callOf(req: Request, principal: Principal, correlationId: string, status: number): Call {
  const render: Render = (view, notices) => ({
    status,
    contentType: 'application/json',
    body: JSON.stringify(fromView({ ...view, asker: askerOf(principal) }, notices)),
  });
  const value = readIdempotencyKey(req) ?? '';
  const source = { system: principal.name, channel: 'REST' as const, correlationId };
  return { principal, key: { value, explicit: true }, source, format: 'rest', render, notices: [] };
}

/** A stored reply and a fresh one go the same way, so that both have the same headers and are held against the contract. */
function sendOutcome(res: Response, outcome: Outcome, correlationId: string): void {
  if ('refusal' in outcome) {
    const possible = possibleFor(contextOf(res).principal, outcome.view);
    sendProblem(res, refusalProblem(outcome.refusal, correlationId, possible));
    return;
  }
  if (outcome.replayed) res.set('Idempotency-Replayed', 'true');
  sendOrder(res, outcome.reply.status, JSON.parse(outcome.reply.body));
}

function sendOrder(res: Response, status: number, order: ReturnType<typeof fromView>): void {
  if (status === 201) res.set('Location', `/v1/orders/${order.orderId}`);
  res.status(status).set('ETag', `"${order.version}"`).json(order);
}
