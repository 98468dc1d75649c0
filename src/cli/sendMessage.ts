import { readFile } from 'node:fs/promises';
import { XMLBuilder, XMLParser } from 'fast-xml-parser';
import { callGateway } from './callGateway.ts';
import { CliFailure } from './cliFailure.ts';

/** Sends an NDC message as the sandbox agency (or NDC_ORDERS_KEY) and prints the answer, indented. */
export async function sendMessage(file: string, options: { idempotencyKey?: string }): Promise<void> {
  const bytes = await readFile(file).catch(() => {
    throw new CliFailure(3, `${file} cannot be read`);
  });
  const headers: Record<string, string> = {
    'content-type': file.endsWith('.json') ? 'application/json' : 'application/xml',
  };
  if (options.idempotencyKey !== undefined) headers['idempotency-key'] = options.idempotencyKey;
  const answer = await callGateway('/ndc', { method: 'POST', body: bytes, headers }, 'agency');
  const isJson = answer.contentType.includes('json');
  process.stdout.write(`${isJson ? JSON.stringify(JSON.parse(answer.body), null, 2) : indented(answer.body)}\n`);
}

/** Our own answers are well-formed, so the lenient parser is good enough to indent them. Values stay text: 00123 is not 123. */
function indented(xml: string): string {
  const options = { preserveOrder: true, ignoreAttributes: false, parseTagValue: false, parseAttributeValue: false };
  const tree: unknown = new XMLParser({ ...options, processEntities: false }).parse(xml);
  return new XMLBuilder({ ...options, format: true, suppressBooleanAttributes: false, processEntities: false })
    .build(tree)
    .trim();
}
