import type { Request, Response } from 'express';
import { passesLuhn } from '../base/cardNumbers.ts';
import { newId } from '../base/ids.ts';
import type { Principal } from '../app/deps.ts';

/** What the gateway knows of a request while it runs; the log line is made from it. */
export type RequestContext = {
  correlationId: string;
  startedAt: number;
  /** The address template, such as `/v1/orders/{orderId}`; never the address itself, which holds ids. */
  route?: string;
  operation?: string;
  principal?: Principal;
};

const contexts = new WeakMap<Response, RequestContext>();

/** Starts the context of a request, and says its correlation id on the answer. */
export function openContext(req: Request, res: Response): RequestContext {
  const context = { correlationId: correlationIdFrom(req.get('x-correlation-id')), startedAt: performance.now() };
  contexts.set(res, context);
  res.set('X-Correlation-Id', context.correlationId);
  return context;
}

export function contextOf(res: Response): RequestContext {
  const context = contexts.get(res);
  // Only an answer that never passed the first middleware has none.
  return context ?? openContext(res.req, res);
}

/** The sender's id when it is sane, else one of ours. It goes into the log, so nothing that could be a card number may pass. */
export function correlationIdFrom(sent: string | undefined): string {
  const sane = sent !== undefined && /^[A-Za-z0-9._:-]{1,128}$/.test(sent) && !holdsCardNumber(sent);
  return sane ? sent : newId();
}

function holdsCardNumber(text: string): boolean {
  const runs = text.replaceAll(/[._:-]/g, '').match(/\d{13,19}/g) ?? [];
  return runs.some(passesLuhn);
}
