import fs from 'node:fs';
import { hashOf } from './database.ts';

/**
 * Writes the hashes of new migrations to `migrations.json`: `npm run migrations:pin`.
 *
 * A migration that is pinned stays as it is, because databases have run it: for a changed one nothing is written and the
 * run fails. `--again` pins everything anew, for the time before the first release when no database is worth keeping.
 */
const folder = new URL('../../src/store/migrations/', import.meta.url);
const manifest = new URL('./migrations.json', import.meta.url);
const pins = process.argv.includes('--again')
  ? {}
  : (JSON.parse(fs.readFileSync(manifest, 'utf8')) as Record<string, string>);

const names = fs.readdirSync(folder).sort();
const now = Object.fromEntries(names.map((name) => [name, hashOf(fs.readFileSync(new URL(name, folder), 'utf8'))]));
const changed = Object.keys(pins).filter((name) => now[name] !== pins[name]);
if (changed.length > 0) {
  console.error(`Changed or gone after it was pinned: ${changed.join(', ')}. Write a new migration instead.`);
  process.exitCode = 1;
} else {
  fs.writeFileSync(manifest, `${JSON.stringify(now, null, 2)}\n`);
}
