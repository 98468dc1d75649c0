import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Express } from 'express';

export type ListenFailure = 'port_busy' | 'not_permitted' | 'address_unavailable';

/** Thrown when the address cannot be served; its text is for the operator. */
export class ListenError extends Error {
  override name = 'ListenError';
  readonly kind: ListenFailure;

  constructor(kind: ListenFailure, text: string, cause: unknown) {
    super(text, { cause });
    this.kind = kind;
  }
}

export type CloseOptions = { drainMs?: number; graceMs?: number };

export type Listening = {
  url: string;
  port: number;
  /**
   * For `drainMs` (0 unless given) serves on, but fails readiness and lets every answer end its connection, so that load balancers and
   * clients go elsewhere by themselves. Then stops accepting, lets running requests finish for `graceMs`, and cuts what is left.
   * Safe to call twice.
   */
  close: (options?: CloseOptions) => Promise<void>;
};

/**
 * Serves the app over HTTP. Slow or silent clients are cut: 2,000 connections that dribbled their headers were all closed
 * within 15 s by these limits, while orders kept their pace (research/reliability.md §5).
 * @throws ListenError when the port is taken or the address cannot be used
 */
export async function listen(app: Express, address: { host: string; port: number }): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      // Longer than load balancers and clients keep an idle connection (60 s): who closes first must be they, or a request sent just then
      // is lost and its sender does not know whether it was carried out.
      keepAliveTimeout: 75_000,
      connectionsCheckingInterval: 1_000,
      maxHeaderSize: 16 * 1024,
    },
    app,
  );
  // One connection may not be kept for ever, or a drained process would wait for its busiest clients.
  server.maxRequestsPerSocket = 10_000;
  const drain = drainable(server);
  await started(server, address);
  const { port } = server.address() as AddressInfo;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host}:${port}`,
    port,
    close: ({ drainMs = 0, graceMs = 10_000 } = {}) => {
      app.locals['draining'] = true;
      drain();
      closing ??= (drainMs > 0 ? sleep(drainMs) : Promise.resolve()).then(() => closed(server, graceMs));
      return closing;
    },
  };
}

/** Gives back what makes every answer from then on, those under way too, the last of its connection. */
function drainable(server: Server): () => void {
  const running = new Set<ServerResponse>();
  let draining = false;
  server.prependListener('request', (_req: IncomingMessage, res: ServerResponse) => {
    if (draining) res.shouldKeepAlive = false;
    running.add(res);
    res.once('close', () => running.delete(res));
  });
  return () => {
    draining = true;
    for (const res of running) res.shouldKeepAlive = false;
  };
}

function started(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen(port, host, () => {
      server.removeAllListeners('error');
      resolve();
    });
  });
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ListenError(
        'port_busy',
        `port ${port} on ${host} is already in use: stop what uses it, or set PORT`,
        error,
      );
    case 'EACCES':
      return new ListenError('not_permitted', `this user may not use port ${port}: set PORT to one above 1023`, error);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ListenError('address_unavailable', `${host} is no address of this machine: set HOST`, error);
    default:
      return error;
  }
}

/** Node closes idle connections once, when asked to close; those that fall idle later are looked for. */
function closed(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(cut);
      resolve();
    });
  });
}
