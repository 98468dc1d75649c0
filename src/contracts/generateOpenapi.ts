import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { reachableContract, type OpenapiDocument } from './reachableContract.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const command = 'npm run generate';

/** The message schemas the contract refers to; written by the step before this one. */
const messageSchemas = 'generated/ndc/21.3/schema.json';

/**
 * Writes what follows from `openapi/` below `outDir`. The same sources give the same bytes.
 * - `openapi.json`: the whole contract as one document, for readers, mocks and client generators.
 * - `rest/contract.json`: the same without the NDC messages, for express-openapi-validator: it answers 500 to everything on a split
 *   document, and compiles all components into every validator. `rest/types.ts` are the types of this part.
 * - `ports/`: the contracts of the systems we call.
 */
export async function generateOpenapi({ outDir }: { outDir: string }): Promise<void> {
  const sources = [...(await filesBelow(path.join(root, 'openapi'))), path.join(root, messageSchemas)];
  const banner = { source: `openapi/ ${messageSchemas}`, sha256: await hashOf(sources), command };
  const whole = withMessageNames(await bundled('openapi/openapi.yaml'), await ownSchemaNames());
  const rest = reachableContract(whole, (each) => !/^\/ndc(\/|$)/.test(each));
  const vault = await bundled('openapi/ports/payment-vault.yaml');
  await writeJson(path.join(outDir, 'openapi.json'), whole, banner);
  await writeJson(path.join(outDir, 'rest/contract.json'), rest, banner);
  await writeTypes(path.join(outDir, 'rest/types.ts'), rest, banner);
  await writeJson(path.join(outDir, 'ports/payment-vault.json'), vault, banner);
  await writeTypes(path.join(outDir, 'ports/paymentVault.ts'), vault, banner);
}

type Banner = { source: string; sha256: string; command: string };

function writeJson(file: string, document: OpenapiDocument, banner: Banner): Promise<void> {
  return write(file, `${JSON.stringify({ ...document, 'x-generated': banner }, undefined, 1)}\n`);
}

async function writeTypes(file: string, document: OpenapiDocument, { source, sha256 }: Banner): Promise<void> {
  const types = astToString(await openapiTS(JSON.stringify(document)));
  const lines = [`// Generated from ${source}, do not edit.`, `// Source sha256: ${sha256}`, `// Command: ${command}`];
  await write(file, `${lines.join('\n')}\n\n${types}`);
}

/** Names of the schemas we wrote, which are those of their files. */
async function ownSchemaNames(): Promise<Set<string>> {
  const files = await readdir(path.join(root, 'openapi/schemas'));
  return new Set(files.map((file) => path.basename(file, '.yaml')));
}

/**
 * Marks the schemas of NDC messages with `NDC_`: the standard and we use the same words for different things (`Order`, `Price`), and
 * the bundler numbers what it meets second (`Order-2`).
 */
function withMessageNames(document: OpenapiDocument, own: ReadonlySet<string>): OpenapiDocument {
  const renamed = new Map(
    Object.keys(document.components['schemas'] ?? {})
      .filter((name) => !own.has(name))
      .map((name) => [name, `NDC_${name.replace(/-2$/, '')}`]),
  );
  if (new Set(renamed.values()).size !== renamed.size) throw new Error('two NDC schemas would get the same name');
  const prefix = '#/components/schemas/';
  const text = JSON.stringify(document, (key, value: unknown) => {
    if (key !== '$ref' || typeof value !== 'string' || !value.startsWith(prefix)) return value;
    const name = value.slice(prefix.length);
    return prefix + (renamed.get(name) ?? name);
  });
  const copy: OpenapiDocument = JSON.parse(text);
  const schemas = Object.entries(copy.components['schemas'] ?? {});
  copy.components['schemas'] = Object.fromEntries(schemas.map(([name, schema]) => [renamed.get(name) ?? name, schema]));
  return copy;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

/** One hash over files, by path and content; the same on every machine. */
async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const named = files.map((file) => ({ file, name: path.relative(root, file).replaceAll(path.sep, '/') }));
  for (const { file, name } of named.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const text = await readFile(file, 'utf8');
    hash.update(`${name}\n${text.replaceAll('\r\n', '\n')}`);
  }
  return hash.digest('hex');
}

async function bundled(source: string): Promise<OpenapiDocument> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ndc-openapi-'));
  const out = path.join(folder, 'bundle.json');
  // The package exports its program only through its manifest's `bin`.
  const redocly = path.join(
    path.dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')),
    'bin/cli.js',
  );
  try {
    await promisify(execFile)(
      process.execPath,
      [redocly, 'bundle', source, '--config', 'openapi/redocly.yaml', '--output', out],
      // Nothing of our environment is passed on, and nothing is reported or looked up.
      { cwd: root, env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' } },
    );
    return JSON.parse(await readFile(out, 'utf8'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
