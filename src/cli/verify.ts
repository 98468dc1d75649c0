import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyDatabase } from '../app/verify/verifyDatabase.ts';
import { findingKinds } from '../app/verify/finding.ts';
import { readConfig } from '../config.ts';
import type { SandboxFile } from '../sandbox/sandboxKeys.ts';
import { openDatabase } from '../store/openDatabase.ts';
import { CliFailure } from './cliFailure.ts';

/** Proves the orders of DATABASE_URL, or of the running sandbox; prints what does not hold. Fails when anything does not. */
export async function verify(options: { json?: boolean }): Promise<void> {
  const db = openDatabase({ connectionString: await databaseToVerify(), poolSize: 1 });
  try {
    const { orders, events, findings, more } = await verifyDatabase(db, { onProgress: progressBar(process.stderr) });
    if (options.json === true) process.stdout.write(`${JSON.stringify({ orders, events, findings, more })}\n`);
    for (const { kind, subject, text } of options.json === true ? [] : findings) {
      process.stdout.write(`${kind}\t${subject}\t${text}\n`);
    }
    if (findings.length === 0) {
      process.stderr.write(`${orders} orders, ${events} events: all is as it should be\n`);
      return;
    }
    const kinds = [...new Set(findings.map(({ kind }) => kind))].map((kind) => `  ${kind}: ${findingKinds[kind]}`);
    const counted = `${findings.length}${more ? ' (and more)' : ''} findings`;
    throw new CliFailure(1, `${orders} orders, ${events} events: ${counted}\n${kinds.join('\n')}`);
  } finally {
    await db.destroy();
  }
}

async function databaseToVerify(): Promise<string> {
  const { databaseUrl, dataDir } = readConfig();
  if (databaseUrl !== undefined) return databaseUrl;
  const path = join(dataDir, 'sandbox.json');
  const text = await readFile(path, 'utf8').catch(() => '{}');
  const sandbox = JSON.parse(text) as Partial<SandboxFile>;
  if (sandbox.databaseUrl !== undefined) return sandbox.databaseUrl;
  throw new CliFailure(2, `set DATABASE_URL, or start the sandbox (${path} names no database)`);
}

/** A bar that is drawn over itself on a terminal, and a line for each tenth elsewhere. */
function progressBar(out: NodeJS.WriteStream): (done: number, total: number) => void {
  let shown = 0;
  return (done, total) => {
    const tenths = total === 0 ? 10 : Math.min(10, Math.floor((done / total) * 10));
    if (!out.isTTY) {
      if (tenths > shown) out.write(`verified ${done} of ${total} orders\n`);
    } else {
      out.write(`\r[${'#'.repeat(tenths * 3).padEnd(30)}] ${done} of ${total} orders${done >= total ? '\n' : ''}`);
    }
    shown = tenths;
  };
}
