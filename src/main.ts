import { pino } from 'pino';
import { BugError } from './base/assert.ts';
import { ConfigError, readConfig } from './config.ts';
import { ListenError } from './gateway/listen.ts';
import { startGateway, type RunningGateway } from './startGateway.ts';
import { UnusableDatabase } from './store/unusableDatabase.ts';

const started = performance.now();

/** How long we still serve when told to stop: what sends us requests looks at /readyz about once a second. */
const drainMs = 1_000;

/** A start that is told to stop ends at its next step; one that hangs in a step (a long recovery) is left like this. */
const abandonMs = 5_000;

let gateway: RunningGateway | undefined;
const starting = new AbortController();
// Before anything is started, or a signal during the start would leave the embedded database running without us.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopOrLeave);

try {
  const config = readConfig();
  // Log lines go to stderr; stdout is for the person who started this.
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
  gateway = await startGateway(config, log, { signal: starting.signal, onLost: fail });
  process.stdout.write(greeting(gateway, config.dataDir));
} catch (error) {
  if (starting.signal.aborted) process.exit(0);
  if (error instanceof BugError || !(error instanceof Error)) throw error;
  const plain = [ListenError, ConfigError, UnusableDatabase].some((kind) => error instanceof kind);
  fail(plain ? error.message : (error.stack ?? error.message));
}

/** The first signal ends everything in order, the second at once; the embedded database ends in either case. */
function stopOrLeave(): void {
  if (starting.signal.aborted) process.exit(1);
  starting.abort();
  if (gateway === undefined) setTimeout(() => process.exit(1), abandonMs).unref();
  else void gateway.stop({ drainMs }).then(() => process.exit(0));
}

function fail(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

function greeting(gateway: RunningGateway, dataDir: string): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const lines = [
    `NDC Order Gateway, ready in ${seconds} s`,
    '',
    `  Base URL   ${gateway.url}`,
    `  API docs   ${gateway.url}/docs`,
  ];
  if (gateway.sandbox === undefined) {
    return `${[...lines, '  API keys   npx ndc-orders keys create --role admin --name <you>', ''].join('\n')}\n`;
  }
  const { agency } = gateway.sandbox.keys;
  return `${[
    ...lines,
    `  API key    ${agency}   (sandbox agency Harbour Travel)`,
    `  All keys   ${dataDir}/sandbox.json`,
    '',
    '  SANDBOX: a made-up airline (ZZ), made-up payments, a clock that can be set. Not for production.',
    '',
    '  Your first order, held for ten minutes:',
    '',
    `    curl -s ${gateway.url}/ndc -H 'Authorization: Bearer ${agency}' \\`,
    "      -H 'Content-Type: application/xml' --data-binary @ndc-xml/21.3/samples/OrderCreateRQ.hold.xml",
    '',
    '  Sent again, it gives the same order, also when that has lapsed: other letters at the end of the offer id',
    '  in that file make another. Ctrl-C stops everything; the data stays.',
    '',
  ].join('\n')}\n`;
}
