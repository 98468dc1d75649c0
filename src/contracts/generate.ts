/*
 * contracts: at build time, turns the contracts we write (openapi/, ndc-xml/) into the code and schemas of generated/.
 * May know: base. Is never imported at run time.
 * Invariants: the same sources give the same bytes; nothing generated is edited; one reading of a source gives all that follows from it.
 *
 * `npm run generate` writes generated/. `--check` writes elsewhere and fails on any difference.
 * `--ndc <generation>=<folder> --out <folder>` does it for one folder of schemas, such as an operator's licensed copy.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generateNdc } from './generateNdc.ts';

const root = join(import.meta.dirname, '../..');
const command = 'npm run generate';

/** What writes generated/, in this order: the REST contract may refer to the message schemas, and the program needs both to run. */
const steps: ((outDir: string) => Promise<void>)[] = [generateOwnNdc, generateRest, generateStates];

/** One generation per folder of ndc-xml/ that holds schemas. */
async function generateOwnNdc(outDir: string): Promise<void> {
  for (const generation of await schemaFolders()) {
    const source = `ndc-xml/${generation}`;
    const { notes } = await generateNdc({
      schemaDir: join(root, source),
      generation,
      outDir: join(outDir, 'ndc'),
      banner: { source, command },
    });
    for (const note of notes) console.warn(`${source}: ${note}`);
  }
}

async function schemaFolders(): Promise<string[]> {
  const parent = join(root, 'ndc-xml');
  const folders = (await readdir(parent, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const names = folders.map((folder) => folder.name).sort();
  const contents = await Promise.all(names.map((name) => readdir(join(parent, name))));
  return names.filter((_, index) => contents[index]?.some((file) => file.endsWith('.xsd')));
}

async function generateRest(outDir: string): Promise<void> {
  const { generateOpenapi } = await import('./generateOpenapi.ts');
  await generateOpenapi({ outDir });
}

async function generateStates(outDir: string): Promise<void> {
  const { generateDocs } = await import('./generateDocs.ts');
  await generateDocs({ outDir, command });
}

/** Files that a fresh run would add, change or remove, as paths below generated/. */
async function staleFiles(): Promise<string[]> {
  const fresh = await mkdtemp(join(tmpdir(), 'ndc-generate-'));
  try {
    for (const step of steps) await step(fresh);
    const here = join(root, 'generated');
    const paths = [...new Set([...(await filesBelow(fresh)), ...(await filesBelow(here))])].sort();
    const differs = await Promise.all(
      paths.map(async (path) => (await textOf(join(fresh, path))) !== (await textOf(join(here, path)))),
    );
    return paths.filter((_, index) => differs[index]);
  } finally {
    await rm(fresh, { recursive: true });
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

async function textOf(path: string): Promise<string | undefined> {
  return existsSync(path) ? (await readFile(path, 'utf8')).replaceAll('\r\n', '\n') : undefined;
}

async function generateForOperator(assignments: string[], outDir: string): Promise<void> {
  for (const assignment of assignments) {
    const [, generation, schemaDir] = /^([\w.-]+)=(.+)$/.exec(assignment) ?? [];
    if (generation === undefined || schemaDir === undefined)
      throw new Error(`--ndc ${assignment} is not <generation>=<folder>`);
    const { notes } = await generateNdc({
      schemaDir: resolve(schemaDir),
      generation,
      outDir: resolve(outDir),
      banner: {
        source: `schemas of ${generation}`,
        command: `${command} -- --ndc ${generation}=<folder> --out <folder>`,
      },
    });
    for (const note of notes) console.warn(`${generation}: ${note}`);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean' }, ndc: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  if (values.ndc !== undefined) {
    if (values.out === undefined) throw new Error('--ndc needs --out <folder>');
    await generateForOperator(values.ndc, values.out);
    return;
  }
  if (values.check !== true) {
    for (const step of steps) await step(values.out ?? join(root, 'generated'));
    return;
  }
  const stale = await staleFiles();
  if (stale.length === 0) return;
  console.error(
    `generated/ is not what its sources give; run \`${command}\`:\n${stale.map((path) => `  ${path}`).join('\n')}`,
  );
  process.exitCode = 1;
}

await main();
