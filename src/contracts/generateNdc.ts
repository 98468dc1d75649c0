import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compileValidators } from './compileValidators.ts';
import { jsonSchema } from './jsonSchema.ts';
import { readTables } from './readTables.ts';
import { renderTables } from './renderTables.ts';
import { renderTypes } from './renderTypes.ts';

/** Generated text by path. */
export type GeneratedFiles = Map<string, string>;

export type NdcGeneration = {
  /** Folder holding the .xsd files of one generation. */
  schemaDir: string;
  generation: string;
  /** The folder that gets `messageTables.ts` and a folder per generation. */
  outDir: string;
  /** Messages by name, without `IATA_`; all the schemas declare where absent. */
  messages?: readonly string[];
  /** What the first lines of each file say, beside the hash of its source: the source folder and the command. */
  banner: { source: string; command: string };
  /** Compiling the validators of a whole official set takes most of the time; `false` leaves them out. */
  validators?: boolean;
};

/** Generates the files of one generation and writes them. Gives what could not be carried over, in words. */
export async function generateNdc(options: NdcGeneration): Promise<{ notes: string[] }> {
  const { files, notes } = await renderNdc(options);
  await writeFiles(files);
  return { notes };
}

/** The files of one generation: tables, types, JSON Schema and validators, all from one reading of its schemas. */
export async function renderNdc(options: NdcGeneration): Promise<{ files: GeneratedFiles; notes: string[] }> {
  const { schemaDir, generation, outDir, banner } = options;
  const { tables, sourceHash, notes } = readTables({ schemaDir, generation, messages: options.messages });
  const schema = jsonSchema(tables);
  const lines = bannerLines(banner.source, sourceHash, banner.command);
  const comment = commentOf(lines);
  const at = (name: string): string => join(outDir, generation, name);
  const files: GeneratedFiles = new Map([
    [join(outDir, 'messageTables.ts'), renderMessageTables(banner.command)],
    [at('tables.ts'), `${comment}\n${renderTables(tables)}`],
    [at('types.ts'), `${comment}\n${renderTypes(tables)}`],
    [
      at('schema.json'),
      `${JSON.stringify({ 'x-generated': { ...banner, sha256: sourceHash }, ...schema }, null, 1)}\n`,
    ],
  ]);
  if (options.validators !== false) {
    const { code, declarations } = await compileValidators(schema, Object.keys(tables.messages));
    files.set(at('validators.js'), `${comment}\n${code}`);
    files.set(at('validators.d.ts'), `${comment}\n${declarations}`);
  }
  return { files, notes };
}

export async function writeFiles(files: GeneratedFiles): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** Generated code carries the table types along, so that it stands alone wherever an operator puts it. */
function renderMessageTables(command: string): string {
  const source = readFileSync(join(import.meta.dirname, 'messageTables.ts'), 'utf8').replaceAll('\r\n', '\n');
  const hash = createHash('sha256').update(source).digest('hex');
  return `${commentOf(bannerLines('src/contracts/messageTables.ts', hash, command))}\n${source}`;
}

function bannerLines(source: string, sourceHash: string, command: string): string[] {
  return [`Generated from ${source}, do not edit.`, `sha256 ${sourceHash} of the source`, `Command: ${command}`];
}

function commentOf(lines: string[]): string {
  return `${lines.map((line) => `// ${line}`).join('\n')}\n`;
}
