import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { authenticate } from '../app/authenticate.ts';
import type { Deps } from '../app/deps.ts';
import { contextOf } from './requestContext.ts';

/** Lets through who bears a valid API key, and notes who it is. Everybody else gets 401, before any of the body is read. */
export function authentication(deps: Deps): RequestHandler {
  return async (req: Request, res: Response, next: NextFunction) => {
    const match = /^Bearer +([A-Za-z0-9._~+/=-]{1,512})$/i.exec(req.get('authorization') ?? '');
    const principal = match?.[1] === undefined ? undefined : await authenticate(deps, match[1]);
    if (principal === undefined) throw Object.assign(new Error('not authenticated'), { status: 401 });
    contextOf(res).principal = principal;
    next();
  };
}
