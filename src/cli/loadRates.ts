import { readFile } from 'node:fs/promises';
import { callGateway } from './callGateway.ts';
import { CliFailure } from './cliFailure.ts';

type InUse = { rates: { from: string; to: string; rate: string; source: string; at: string }[] };

/** Sends a file of exchange rates, JSON as `putRates` takes it, to the gateway; prints a line for every rate then in use. */
export async function loadRates(file: string): Promise<void> {
  const body = await readFile(file).catch(() => {
    throw new CliFailure(3, `${file} cannot be read`);
  });
  const answer = await callGateway('/v1/rates', {
    method: 'PUT',
    body,
    headers: { 'content-type': 'application/json' },
  });
  const { rates } = JSON.parse(answer.body) as InUse;
  for (const { from, to, rate, source, at } of rates) {
    process.stdout.write(`${[from, to, rate, source, at].join('\t')}\n`);
  }
  process.stderr.write(`${file}: loaded, ${rates.length} rates in use\n`);
}
