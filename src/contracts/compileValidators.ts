import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { join } from 'node:path';
import type { JsonSchema } from './jsonSchema.ts';

/**
 * The validators of the named messages as one ECMAScript module without imports, and its type declarations. The schema says
 * nothing that draft-07 does not, and ajv's code for that is half the size of its code for 2020-12.
 */
export async function compileValidators(schema: JsonSchema, messages: readonly string[]) {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({ ...schema, $schema: undefined }, 'messages');
  const references = Object.fromEntries(
    messages.map((message) => {
      const id = `message-${message}`;
      ajv.addSchema({ $id: id, $ref: `messages#/$defs/${message}` });
      return [validatorName(message), id];
    }),
  );
  const source = standalone.default(ajv, references);
  const bundled = await build({
    stdin: { contents: source, loader: 'js', resolveDir: import.meta.dirname },
    bundle: true,
    absWorkingDir: join(import.meta.dirname, '../..'),
    minifySyntax: true,
    minifyIdentifiers: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return { code: bundled.outputFiles[0]?.text ?? '', declarations: declarationsOf(messages) };
}

function validatorName(message: string): string {
  return `validate${message}`;
}

function declarationsOf(messages: readonly string[]): string {
  return [
    `import type { ErrorObject } from 'ajv';`,
    `import type { Messages } from './types.ts';`,
    '',
    '/** Says whether a tree is valid; the faults of the last call are in `errors`. */',
    'export interface Validator<T> {',
    '  (tree: unknown): tree is T;',
    '  errors?: ErrorObject[] | null;',
    '}',
    ...messages.map((message) => `export const ${validatorName(message)}: Validator<Messages['${message}']>;`),
    '',
  ].join('\n');
}
