import { startEmbeddedPostgres } from '../../src/store/embeddedPostgres.ts';

/**
 * A process that holds an embedded server, to be killed or ended by a test: `node --import tsx holdServer.ts <dataDir>`.
 * Prints one line of JSON when the server runs; ends by itself, without stopping the server, when its input ends.
 */
const server = await startEmbeddedPostgres({ dataDir: process.argv[2]!, settings: { fsync: 'off' } });
process.stdout.write(`${JSON.stringify(server)}\n`);
process.stdin.resume().once('end', () => process.exit(0));
