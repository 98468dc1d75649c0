import type { Request, RequestHandler, Response } from 'express';
import { assert } from '../base/assert.ts';
import type { Principal } from '../app/deps.ts';
import type { Operation } from '../app/policy.ts';
import { contextOf } from './requestContext.ts';

/** What a handler gets: the request, valid by the contract, and who sent it. */
export type Asked = { req: Request; res: Response; principal: Principal; correlationId: string };

/** A handler of one operation. It does not run unless the policy admitted this very operation. */
export function operation(name: Operation, handle: (asked: Asked) => Promise<void>): RequestHandler {
  return async (req, res) => {
    const { principal, correlationId, operation: admitted } = contextOf(res);
    assert(principal !== undefined && admitted === name, `${name} was reached without the policy's consent`);
    await handle({ req, res, principal, correlationId });
  };
}
