import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { hasOfficialMaterial } from '../support/officialSchema.ts';
import { findConversations, type Conversation } from '../support/replay/conversations.ts';
import { replay } from '../support/replay/replay.ts';
import { loadSamples } from '../support/replay/samples.ts';
import { judge, report } from '../support/replay/verdict.ts';

const present = hasOfficialMaterial();
if (!present) process.stdout.write('skipped: no conversation is replayed\n');
const found = (['21.3', '17.2'] as const).map((generation) =>
  findConversations(present ? loadSamples(generation) : []),
);
const conversations = found.flatMap((each) => each.conversations);
const lonely = found.flatMap((each) => each.lonely);

/** Jest takes no empty table of cases, and there is none where the material is absent. */
const cases = conversations.map((conversation) => [conversation.name, conversation] as const);

(present ? describe : describe.skip)('a real conversation', () => {
  let gateway: TestGateway;
  const lines: string[] = [];
  let passed = 0;

  beforeAll(async () => {
    gateway = await startTestGateway();
  });

  afterAll(async () => {
    const head = `replay: ${passed} of ${conversations.length} conversations come out as the airline's own answers tell them`;
    const tail = `${lonely.length} create requests accept an offer no answer in the folder bears: nothing to replay`;
    process.stdout.write(`${[head, ...lines, tail].join('\n')}\n`);
    await gateway.stop();
  });

  test('is found among the samples', () => {
    expect(conversations.length).toBeGreaterThan(0);
  });

  test.each(present ? cases : [['', undefined as unknown as Conversation] as const])(
    '%s is created, paid, retrieved, and means here what it meant there',
    async (_name, conversation) => {
      const result = await replay(gateway, conversation);
      const verdict = judge(result);
      lines.push(report(result, verdict));
      if (verdict.passes) passed += 1;
      expect(verdict.unexcused).toEqual([]);
    },
  );
});
