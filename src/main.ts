import { pino } from 'pino';
import { BugError } from './base/assert.ts';
import { ConfigError, readConfig } from './config.ts';
import { ListenError } from './gateway/listen.ts';
import { startGateway, type RunningGateway } from './startGateway.ts';

const started = performance.now();

try {
  const config = readConfig();
  // Log lines go to stderr; stdout is for the person who started this.
  const log = pino({ level: config.logLevel, base: null }, pino.destination(2));
  const gateway = await startGateway(config, log);
  process.stdout.write(greeting(gateway, config.dataDir));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      void gateway.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  if (error instanceof BugError || !(error instanceof Error)) throw error;
  const plain = error instanceof ListenError || error instanceof ConfigError;
  process.stderr.write(`${plain ? error.message : (error.stack ?? error.message)}\n`);
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
    '  Sent again, it gives the same order. Ctrl-C stops everything; the data stays.',
    '',
  ].join('\n')}\n`;
}
