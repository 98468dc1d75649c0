import { readFile } from 'node:fs/promises';
import { callGateway } from './callGateway.ts';
import { CliFailure } from './cliFailure.ts';

type Imported = {
  imported: { ownerCode: string; offerId: string; responseId: string; items: number; replaced: boolean }[];
};

/** Sends each file to the gateway's offer import; prints a line for every offer stored. Stops at the first file that is refused. */
export async function importOffers(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const bytes = await readFile(file).catch(() => {
      throw new CliFailure(3, `${file} cannot be read`);
    });
    const contentType = file.endsWith('.json') ? 'application/json' : 'application/xml';
    const answer = await callGateway('/ndc/offers', {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': contentType },
    });
    const { imported } = JSON.parse(answer.body) as Imported;
    for (const { ownerCode, offerId, responseId, items, replaced } of imported) {
      process.stdout.write(
        `${[ownerCode, offerId, responseId || '-', `${items} items`, replaced ? 'replaced' : 'new'].join('\t')}\n`,
      );
    }
    process.stderr.write(`${file}: ${imported.length} offers\n`);
  }
}
