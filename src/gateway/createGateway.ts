/*
 * gateway: HTTP. Limits, authentication, policy, the contract, status codes.
 * May know: base, codecs, app. Knows no rule of business, no SQL.
 * Invariants: nothing is read of a message before its sender is known; what the policy does not list is denied; every answer carries
 * a correlation id; no log line holds a body, a query value, an address or a key; what failed unexpectedly is told by its id only.
 */
import express, { type Express, type NextFunction, type Request, type Response, type Router } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Deps } from '../app/deps.ts';
import type { SandboxClock } from '../app/sandboxClock.ts';
import { answerFailures } from './answerFailures.ts';
import { answerNdcFailures } from './answerNdcFailures.ts';
import { authentication } from './authentication.ts';
import { contractGuard } from './contractGuard.ts';
import { docsRoutes } from './docsRoutes.ts';
import { flightRoutes } from './flightRoutes.ts';
import { findingRoutes } from './findingRoutes.ts';
import { healthRoutes } from './healthRoutes.ts';
import { jsonBody } from './jsonBody.ts';
import { logRequests } from './logRequests.ts';
import { offerRoutes } from './offerRoutes.ts';
import { orderRoutes } from './orderRoutes.ts';
import { rateRoutes } from './rateRoutes.ts';
import { sandboxRoutes } from './sandboxRoutes.ts';
import { viewRoutes } from './viewRoutes.ts';

export type GatewayOptions = {
  deps: Deps;
  sandbox: boolean;
  /** Present where the clock can be set. */
  clockControl?: SandboxClock;
  log: Logger;
  /** Holds every REST answer against the contract; one that differs becomes a 500. */
  validateResponses: boolean;
  /** A round trip to the database, for `/readyz`. */
  ping: () => Promise<unknown>;
  /** Serves /ndc; its requests are authenticated, their bodies unread. It sets `route` and `operation` of `contextOf(res)`. */
  ndcRouter?: Router;
};

/** The whole HTTP surface as an express app; `listen` serves it. */
export function createGateway(options: GatewayOptions): Express {
  const { deps, sandbox, clockControl, log, validateResponses, ping, ndcRouter } = options;
  const app = express();
  app.disable('x-powered-by');
  // Versions are our own ETags; a hash of the body would be taken for one.
  app.disable('etag');
  app.enable('case sensitive routing');
  app.enable('strict routing');

  app.use(logRequests(log));
  app.use(helmet({ contentSecurityPolicy: { useDefaults: false, directives: contentSecurity } }));
  app.use(refuseUnreadable);
  app.use(healthRoutes(ping));
  app.use(docsRoutes());

  app.use(['/v1', '/sandbox', '/ndc'], freshAnswers, authentication(deps));
  if (ndcRouter !== undefined) app.use(ndcRouter);
  app.use('/ndc', answerNdcFailures(deps.clock, log));
  app.use(['/v1', '/sandbox'], jsonBody());
  app.use(contractGuard({ sandbox, validateResponses }));
  app.use(findingRoutes(deps));
  app.use(orderRoutes(deps));
  app.use(viewRoutes(deps));
  app.use(offerRoutes(deps));
  app.use(flightRoutes(deps));
  app.use(rateRoutes(deps));
  if (clockControl !== undefined) app.use(sandboxRoutes(clockControl));

  app.use(() => {
    throw Object.assign(new Error('not found'), { status: 404 });
  });
  app.use(answerFailures(log));
  return app;
}

/** Nothing but what this process serves; the docs page's icons are data addresses inside its style sheet. */
const contentSecurity = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** NUL in an address cannot be stored or compared, and nobody means it. */
function refuseUnreadable(req: Request, _res: Response, next: NextFunction): void {
  if (req.url.includes('%00')) throw Object.assign(new Error('unreadable address'), { status: 400 });
  next();
}

/** Personal data is not kept by caches, and "not modified" is never said: an order's status follows the clock, its ETag does not. */
function freshAnswers(req: Request, res: Response, next: NextFunction): void {
  delete req.headers['if-none-match'];
  delete req.headers['if-modified-since'];
  res.set('Cache-Control', 'no-store');
  next();
}
