/*
 * cli: `ndc-orders`, for operators and developers. Data goes to stdout, words for people to stderr.
 * Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not found, 4 refused (key or role), 6 not as the contract says, 7 unavailable.
 */
import { Command, CommanderError } from 'commander';
import { TroubleError } from '../base/trouble.ts';
import { ConfigError } from '../config.ts';
import { UnusableDatabase } from '../store/unusableDatabase.ts';
import { CliFailure } from './cliFailure.ts';
import { changeClock, showClock } from './clock.ts';
import { createKey } from './createKey.ts';
import { importOffers } from './importOffers.ts';
import { loadRates } from './loadRates.ts';
import { printDocs } from './printDocs.ts';
import { loadSchedules } from './loadSchedules.ts';
import { runMigrations } from './runMigrations.ts';
import { sendMessage } from './sendMessage.ts';
import { verify } from './verify.ts';

/** Runs one command line; resolves to its exit code. */
export async function ndcOrders(argv: readonly string[]): Promise<number> {
  const program = new Command('ndc-orders')
    .description('Commands of the NDC Order Gateway')
    .showHelpAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stdout.write(text),
      writeErr: (text) => process.stderr.write(text),
    });

  const offers = program.command('offers').description('what airlines offer');
  offers
    .command('import <files...>')
    .description("store the offers of an airline's AirShoppingRS or OfferPriceRS, so that they can be accepted")
    .action((files: string[]) => importOffers(files));

  const schedules = program.command('schedules').description('what is flown regularly');
  schedules
    .command('load <file>')
    .description('load schedules from a JSON file; from then on the stock of these flights is counted')
    .action((file: string) => loadSchedules(file));

  program
    .command('send <file>')
    .description('send an NDC message and print the answer, indented')
    .option('--idempotency-key <key>', 'makes the message recognisable when sent again')
    .action((file: string, options: { idempotencyKey?: string }) => sendMessage(file, options));

  addClock(program);
  addRates(program);

  const keys = program.command('keys').description('API keys');
  keys
    .command('create')
    .description('make a key and print it once; it is stored only as a hash')
    .requiredOption('--role <role>', 'agency, gds_bridge, support, airport or admin')
    .requiredOption('--name <name>', 'who holds it')
    .option('--seller <id>', 'the agency whose orders it may see (role agency)')
    .action(createKey);

  program
    .command('verify')
    .description('prove every order, its history, money and stock; exit code 1 when anything does not hold')
    .option('--json', 'print the result as JSON')
    .action(verify);

  program.command('docs').description('print the tables of states, commands, refusals and views').action(printDocs);

  program.command('migrate').description('bring the schema of DATABASE_URL up to date').action(runMigrations);

  try {
    await program.parseAsync([...argv]);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const exitCode = exitCodeOf(error);
    if (exitCode === undefined || !(error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return exitCode;
  }
}

function addClock(program: Command): void {
  const clock = program.command('clock').description("the sandbox's clock");
  clock.command('show').description('what time it is in the sandbox').action(showClock);
  clock
    .command('set <instant>')
    .description('set it, e.g. 2026-12-24T18:00:00Z')
    .action((now: string) => changeClock({ now }));
  clock
    .command('advance <duration>')
    .description('let it go on, e.g. PT15M or P1D')
    .action((advance: string) => changeClock({ advance }));
  clock
    .command('reset')
    .description('back to the wall clock')
    .action(() => changeClock({ reset: true }));
}

function addRates(program: Command): void {
  program
    .command('rates')
    .description('exchange rates')
    .command('load <file>')
    .description('load rates from a JSON file: {"rates": [{"from", "to", "rate", "source", "at"}]}')
    .action(loadRates);
}

/** What is told in words; anything else is a bug, and shows its stack. */
function exitCodeOf(error: unknown): number | undefined {
  if (error instanceof CliFailure) return error.exitCode;
  if (error instanceof ConfigError) return 2;
  return error instanceof UnusableDatabase || error instanceof TroubleError ? 7 : undefined;
}
