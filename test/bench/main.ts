import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { startBench, type Bench } from './bench.ts';
import { describeMachine, legend, tableHead, tableLine, type Result } from './report.ts';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) {
  process.stdout.write('npm run bench -- [--quick] [--json FILE]\n');
  process.exit(0);
}

const plan = options.quick ? { rounds: 2, seconds: 0.4 } : { rounds: 3, seconds: 2.5 };
const concurrencies = [1, 8, 16, 32];
const operations = [
  'create held',
  'create paid',
  'retrieve by id',
  'retrieve by PNR',
  'availability',
  'list by name',
  'cancel held',
] as const;

let bench: Bench | undefined;
let leaving = false;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (leaving) process.exit(130);
    leaving = true;
    void (bench?.stop() ?? Promise.resolve()).finally(() => process.exit(130));
  });
}

try {
  bench = await startBench(plan);
  const machine = await describeMachine(bench.admin);
  const described = Object.entries(machine).map(([name, value]) => `  ${name.padEnd(18)}${value}`);
  process.stdout.write(`NDC Order Gateway bench\n\n${described.join('\n')}\n${legend}\n${tableHead}\n`);
  const results: Result[] = [];
  for (const operation of operations) {
    for (const clients of concurrencies) {
      for (const result of await bench.measure(operation, clients)) {
        results.push(result);
        process.stdout.write(`${tableLine(result)}\n`);
      }
    }
  }
  const verdict = await bench.verify();
  process.stdout.write(`\n${verdict}\n`);
  if (options.json !== undefined)
    fs.writeFileSync(options.json, `${JSON.stringify({ machine, plan, results }, null, 2)}\n`);
  const failed = results.reduce((total, { errors }) => total + errors, 0);
  if (failed > 0) throw new Error(`${failed} operations failed`);
} catch (error) {
  if (!leaving) {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  }
} finally {
  if (!leaving) await bench?.stop();
}
