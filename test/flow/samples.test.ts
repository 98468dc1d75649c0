import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGateway, type NdcAnswer, type TestGateway } from '../support/gateway.ts';
import { hasOfficialMaterial, validateOfficial } from '../support/officialSchema.ts';
import { all, leavesOf, messageIn, readMessage, textAt, type ReadNode } from '../support/reader.ts';
import { orderIdOf } from '../support/replay/conversations.ts';
import { loadSamples, type Sample } from '../support/replay/samples.ts';
import { fatesOf, written, type Fate } from '../support/replay/understanding.ts';

const present = hasOfficialMaterial();
if (!present) process.stdout.write('skipped: no real request is sent\n');
const requests = (['21.3', '17.2'] as const)
  .flatMap((generation) => (present ? loadSamples(generation) : []))
  .filter(({ name }) => /^Order(?:Create|Retrieve|Change|Cancel)RQ$/.test(name));
const cases = present ? requests.map((sample) => [sample.file, sample] as const) : [['', undefined as never] as const];

const roots = { '17.2': 'OrderViewRS', '21.3': 'IATA_OrderViewRS' };

const soap = (body: string) =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`;
const ndcmsg = (payload: string) =>
  `<NDCMSG_Envelope><NDCMSG_Header><MessageId>1</MessageId></NDCMSG_Header>` +
  `<NDCMSG_Body><NDCMSG_Payload>${payload}</NDCMSG_Payload></NDCMSG_Body></NDCMSG_Envelope>`;

/** The ways senders wrap a message, beside the way it is in the sample. */
const wrappings: Record<string, (message: string) => string> = {
  SOAP: soap,
  NDCMSG: ndcmsg,
  'NDCMSG with the message as text': (message) => ndcmsg(`<![CDATA[${message}]]>`),
  'NDCMSG in SOAP': (message) => soap(ndcmsg(message)),
};

/** Names of the elements around the message, outermost first. */
function envelopesOf(root: ReadNode): string[] {
  const inner = messageIn(root);
  return root === inner
    ? []
    : [root.name, ...envelopesOf(root.children.find(({ name }) => /Body$/.test(name))?.children[0] ?? inner)];
}

type Said = { code: string; path: string | undefined; text: string };

function errorsIn(view: ReadNode): Said[] {
  const late = all(view, 'Error').map((error) => ({
    code: textAt(error, 'Code') ?? '',
    path: textAt(error, 'TagText'),
    text: textAt(error, 'DescText') ?? '',
  }));
  const early = all(view, 'Errors/Error').map((error) => ({
    code: error.attributes['Code'] ?? '',
    path: error.attributes['NodeList'] ?? error.attributes['Tag'],
    text: [error.attributes['ShortText'], error.text].join(' '),
  }));
  return [...late, ...early];
}

/** What came of a request, in a word for the table, and what is wrong with the way it was answered. */
function judge(sample: Sample, answer: NdcAnswer): { outcome: string; view: ReadNode; faults: string[] } {
  const root = readMessage(answer.text);
  const view = messageIn(root);
  const faults = validateOfficial(sample.generation, isolated(answer.text)).map((fault) => `not valid: ${fault}`);
  if (view.name !== roots[sample.generation]) faults.push(`answered by ${view.name}`);
  if (orderIdOf(view) !== undefined) return { outcome: 'carried out', view, faults };
  const errors = errorsIn(view);
  const values = leavesOf(sample.message).map(({ value }) => value);
  if (answer.status === 200) {
    const namesId = errors.some(({ text }) => values.some((value) => value.length > 2 && text.includes(value)));
    if (!namesId) faults.push(`refused without an id: ${errors.map(({ text }) => text).join('; ')}`);
    return { outcome: `refused by rule ${errors.map(({ code }) => code).join(' ')}`, view, faults };
  }
  if (answer.status !== 400) faults.push(`HTTP ${answer.status}`);
  if (!errors.some(({ path, text }) => path !== undefined && text !== ''))
    faults.push('refused without a place and a reason');
  return {
    outcome: `not accepted: ${[...new Set(errors.map(({ text }) => text))].join('; ').slice(0, 60)}`,
    view,
    faults,
  };
}

/** The message without its envelopes, as bytes the schema validator can take. */
function isolated(text: string): string {
  const start = text.search(/<(?:IATA_)?OrderViewRS\b/);
  const end = text.lastIndexOf('OrderViewRS>');
  return text.slice(start, end + 'OrderViewRS>'.length);
}

(present ? describe : describe.skip)('a real request', () => {
  let gateway: TestGateway;
  const rows: string[][] = [];
  const lost: string[] = [];

  beforeAll(async () => {
    gateway = await startTestGateway();
  });

  afterAll(async () => {
    await gateway.stop();
    if (!present) return;
    const head = [
      'file',
      'message',
      'outcome',
      'warnings',
      'leaves',
      'understood',
      'named',
      'refused',
      'about',
      'lost',
    ];
    const table = [head, ...rows].map((row) => row.join(' | '));
    process.stdout.write(
      `${[...table, `${lost.length} leaves lost in ${rows.length} requests`, ...lost].join('\n')}\n`,
    );
  });

  test.each(cases)(
    '%s is answered in its own generation: carried out, or refused for a reason that can be acted on',
    async (_, sample) => {
      const answer = await gateway.ndc(sample.bytes);
      const { outcome, view, faults } = judge(sample, answer);
      const fates = fatesOf(sample.message, sample.generation);
      const count = (fate: Fate) => String(fates.filter((each) => each.fate === fate).length);
      const warnings = [...all(view, 'Response/Warning'), ...all(view, 'Warnings/Warning')].length;
      const counts = [
        String(fates.length),
        ...(['understood', 'named', 'refused', 'about the message', 'lost'] as const).map(count),
      ];
      rows.push([`${sample.generation}/${sample.file}`, sample.name, outcome, String(warnings), ...counts]);
      expect(faults).toEqual([]);
      expect(envelopesOf(readMessage(answer.text))).toEqual(envelopesOf(readMessage(sample.text)));
    },
  );

  test.each(cases)('%s loses nothing in silence', (_, sample) => {
    const losses = fatesOf(sample.message, sample.generation).filter(({ fate }) => fate === 'lost');
    const found = losses.map(({ leaf }) => `${leaf.path} = ${leaf.value}`);
    lost.push(...found.map((each) => `${sample.file} ${each}`));
    expect(found).toEqual([]);
  });

  test.each(cases)('%s is answered alike in every envelope, and in that envelope', async (_, sample) => {
    const bare = bareRequest(sample);
    const plain = judge(sample, await gateway.ndc(bare)).outcome;
    for (const [name, wrap] of Object.entries(wrappings)) {
      const sent = wrap(bare);
      const answer = await gateway.ndc(sent);
      const { outcome, faults } = judge(sample, answer);
      expect({ name, outcome, faults }).toEqual({ name, outcome: plain, faults: [] });
      expect({ name, envelopes: envelopesOf(readMessage(answer.text)) }).toEqual({
        name,
        envelopes: envelopesOf(readMessage(sent)),
      });
    }
  });

  test('leaves the gateway standing', async () => {
    const answer = await fetch(`${gateway.url}/livez`);
    expect(answer.status).toBe(200);
    const failures = gateway.logLines.filter((line) => /"level":(?:50|60)/.test(line));
    expect(failures).toEqual([]);
  });
});

/** The message without declaration and envelopes; one that has envelopes is written anew, because their prefixes reach into it. */
function bareRequest({ text, message, generation }: Sample): string {
  if (envelopesOf(readMessage(text)).length > 0) return written(message, generation);
  const start = text.search(new RegExp(`<(?:\\w+:)?${message.name}\\b`));
  return text.slice(start, text.lastIndexOf('>') + 1);
}
