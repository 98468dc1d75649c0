import express, { Router, type Request, type Response } from 'express';
import type { Logger } from 'pino';
import type { Deps } from '../app/deps.ts';
import { isAllowed } from '../app/policy.ts';
import { importOffers } from '../app/offers.ts';
import { errorsOf, offerLimits, receiveOffers, requestLimits } from '../codecs/ndc/receive.ts';
import { faultsProblem, problem } from '../codecs/rest/problem.ts';
import { describeThrown } from './describeThrown.ts';
import { exchangeNdc } from './exchangeNdc.ts';
import { readIdempotencyKey } from './readIdempotencyKey.ts';
import { contextOf } from './requestContext.ts';
import { sendProblem } from './sendProblem.ts';

/**
 * Serves `POST /ndc`, `POST /ndc/{MessageName}` and `POST /ndc/offers`; senders are known when they get here, and what is thrown is
 * left to `answerNdcFailures`.
 */
export function ndcRouter(deps: Deps, sandbox: boolean, log: Logger): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router.post('/ndc/offers', rawBody(offerLimits.bytes), importing(deps, sandbox));
  router.post(['/ndc', '/ndc/:messageName'], rawBody(requestLimits.bytes), exchanging(deps, sandbox, log));
  return router;
}

function rawBody(limit: number) {
  return express.raw({ type: () => true, limit });
}

function exchanging(deps: Deps, sandbox: boolean, log: Logger) {
  return async (req: Request, res: Response): Promise<void> => {
    const context = contextOf(res);
    const { messageName } = req.params;
    context.route = messageName === undefined ? '/ndc' : '/ndc/{messageName}';
    const { principal } = context;
    if (principal === undefined) throw Object.assign(new Error('not authenticated'), { status: 401 });
    const idempotencyKey = readIdempotencyKey(req);
    const answer = await exchangeNdc(deps, sandbox, {
      principal,
      correlationId: context.correlationId,
      body: { bytes: bytesOf(req), contentType: req.get('content-type') },
      ...(typeof messageName === 'string' ? { expected: messageName } : {}),
      ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
    });
    if (answer.trouble !== undefined) {
      const { correlationId, route } = context;
      log.error({ correlationId, route, ...describeThrown(answer.trouble) }, 'failed');
    }
    if (answer.operation !== undefined) context.operation = answer.operation;
    if (answer.replayed) res.set('Idempotency-Replayed', 'true');
    if (answer.retryAfterSeconds !== undefined) res.set('Retry-After', String(answer.retryAfterSeconds));
    res.status(answer.status).set('Content-Type', answer.contentType).end(answer.body);
  };
}

function importing(deps: Deps, sandbox: boolean) {
  return async (req: Request, res: Response): Promise<void> => {
    const context = contextOf(res);
    context.route = '/ndc/offers';
    context.operation = 'importOffers';
    const { principal, correlationId } = context;
    if (principal === undefined || !isAllowed('importOffers', principal, sandbox)) {
      throw Object.assign(new Error('not allowed'), { status: principal === undefined ? 401 : 403 });
    }
    const received = receiveOffers({ bytes: bytesOf(req), contentType: req.get('content-type'), limits: offerLimits });
    if ('errors' in received) {
      const [first] = received.errors;
      const words = {
        title: first?.text ?? 'the message cannot be read',
        code: 'message_unreadable',
        stage: 'intake' as const,
      };
      sendProblem(
        res,
        problem({
          ...words,
          status: received.status,
          remediation: 'send an AirShoppingRS or OfferPriceRS',
          correlationId,
        }),
      );
      return;
    }
    const reading = received.codec.readOffers(received.message, received.tree, received.root);
    if (reading.offers.length === 0) {
      const faults = errorsOf(reading.faults).map(({ code, text, path }) => ({
        code,
        detail: text,
        in: 'body' as const,
        pointer: path ?? '',
      }));
      const none = {
        code: 'no_offers',
        detail: 'the message bears no offer that can be accepted',
        in: 'body' as const,
        pointer: '',
      };
      sendProblem(res, faultsProblem(faults.length === 0 ? [none] : faults, correlationId));
      return;
    }
    const { imported } = await importOffers(deps, principal, reading.offers);
    const skipped = reading.faults.map(({ code, path, text }) => ({ code, path, text }));
    res.status(200).json({ imported, notices: [...skipped, ...received.notices, ...reading.notices] });
  };
}

function bytesOf(req: Request): Uint8Array {
  return Buffer.isBuffer(req.body) ? req.body : new Uint8Array();
}
