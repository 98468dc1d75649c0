import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { parseJson } from '../codecs/rest/parseJson.ts';
import { bodyFault, faultsProblem } from '../codecs/rest/problem.ts';
import { contextOf } from './requestContext.ts';
import { sendProblem } from './sendProblem.ts';

/** What any REST message needs, many times over; a whole sandbox offer is some 20 KB. */
export const jsonLimitBytes = 256 * 1024;

/** Reads JSON bodies strictly into `req.body`. Bodies of another media type are left for the contract to refuse. */
export function jsonBody(): RequestHandler[] {
  return [oneMediaType, express.raw({ type: 'application/json', limit: jsonLimitBytes }), parse];
}

/**
 * Reduces the header to the bare media type: the validator keeps a compiled schema per header text, so parameters at a sender's
 * pleasure would fill the memory.
 */
function oneMediaType(req: Request, _res: Response, next: NextFunction): void {
  const header = req.get('content-type');
  const [mediaType = '', ...parameters] = (header ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset)) {
    throw Object.assign(new Error('unsupported charset'), { status: 415 });
  }
  if (header !== undefined) req.headers['content-type'] = mediaType;
  next();
}

function parse(req: Request, res: Response, next: NextFunction): void {
  if (!Buffer.isBuffer(req.body)) {
    next();
    return;
  }
  const parsed = parseJson(req.body);
  if ('tree' in parsed) {
    req.body = parsed.tree;
    next();
    return;
  }
  const malformed = parsed.faults.some((fault) => fault.code === 'json_malformed');
  const code = malformed ? 'json_malformed' : 'request_invalid';
  sendProblem(res, faultsProblem(parsed.faults.map(bodyFault), contextOf(res).correlationId, code));
}
