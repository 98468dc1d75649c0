import { readFile } from 'node:fs/promises';
import { callGateway } from './callGateway.ts';
import { CliFailure } from './cliFailure.ts';

/** Sends a file of schedules, `{ "schedules": [ … ] }` or the list alone, to the gateway. */
export async function loadSchedules(file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CliFailure(3, `${file} cannot be read`);
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new CliFailure(6, `${file} is no JSON`);
  }
  const answer = await callGateway('/v1/schedules', {
    method: 'PUT',
    body: JSON.stringify(Array.isArray(content) ? { schedules: content } : content),
    headers: { 'content-type': 'application/json' },
  });
  const { loaded } = JSON.parse(answer.body) as { loaded: number };
  process.stderr.write(`${file}: ${loaded} schedules\n`);
}
