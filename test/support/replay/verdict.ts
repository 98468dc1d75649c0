import type { Comparison } from './meaning.ts';
import { reasons, type Reason } from './reasons.ts';
import type { Replay } from './replay.ts';

/** A way in which a conversation came out differently, and the reason for it, if there is one. */
export type Difference = { what: string; text: string; reason: string | undefined };

export type Verdict = {
  /** As the sample tells it, in every aspect the sample speaks of. */
  passes: boolean;
  equal: number;
  compared: number;
  differences: Difference[];
  /** What fails the test: differences nobody has a reason for, and reasons that excuse nothing any more. */
  unexcused: string[];
};

export function judge(replay: Replay): Verdict {
  const used = new Set<Reason>();
  const excuse = (what: Comparison['aspect'] | 'paid'): string | undefined => {
    const reason = reasons.find((each) => each.excuses.includes(what) && each.find(replay) !== undefined);
    if (reason === undefined) return undefined;
    used.add(reason);
    return `${reason.cause} (${reason.find(replay)})`;
  };
  const differences: Difference[] = replay.problems.map((text) => ({ what: 'exchange', text, reason: undefined }));
  if (!replay.created) differences.push({ what: 'created', text: 'no order was made', reason: undefined });
  if (replay.paid === false) differences.push({ what: 'paid', text: 'not paid', reason: excuse('paid') });
  if (!replay.retrieved)
    differences.push({ what: 'retrieved', text: 'the order was not found again', reason: undefined });
  const compared = replay.steps.flatMap((step) =>
    step.comparisons
      .filter(({ verdict }) => verdict !== 'not in the sample')
      .map((comparison) => ({ step, comparison })),
  );
  for (const { step, comparison } of compared.filter(({ comparison: { verdict } }) => verdict === 'differs')) {
    const { aspect, onlyOurs, onlySample } = comparison;
    const text = `ours ${shortened(onlyOurs)}, sample ${shortened(onlySample)}`;
    differences.push({ what: `${step.name}: ${aspect}`, text, reason: excuse(aspect) });
  }
  const idle = reasons.filter((reason) => !used.has(reason) && reason.find(replay) !== undefined);
  return {
    passes: differences.length === 0,
    equal: compared.filter(({ comparison }) => comparison.verdict === 'equal').length,
    compared: compared.length,
    differences,
    unexcused: [
      ...differences.filter(({ reason }) => reason === undefined).map(({ what, text }) => `${what}: ${text}`),
      ...idle.map(({ cause }) => `this reason no longer applies: ${cause}`),
    ],
  };
}

function shortened(lines: readonly string[]): string {
  if (lines.length === 0) return 'nothing';
  const shown = lines.slice(0, 4).map((each) => `"${each}"`);
  return lines.length > 4 ? `${shown.join(', ')} and ${lines.length - 4} more` : shown.join(', ');
}

/** One conversation of the printed table. */
export function report(replay: Replay, verdict: Verdict): string {
  const { created, paid, retrieved, conversation } = replay;
  const word = (done: boolean | undefined) => (done === undefined ? '-' : done ? 'yes' : 'no');
  const head = [
    verdict.passes ? 'passes' : verdict.unexcused.length === 0 ? 'cannot' : 'FAILS',
    conversation.create.request.generation,
    conversation.name,
    `created ${word(created)}`,
    `paid ${word(paid)}`,
    `retrieved ${word(retrieved)}`,
    verdict.compared === 0
      ? 'no answer of the airline to compare'
      : `${verdict.equal} of ${verdict.compared} aspects equal`,
  ].join(' | ');
  const below = verdict.differences.map(
    ({ what, text, reason }) =>
      `    ${what}: ${text}\n        ${reason === undefined ? 'NO REASON' : `reason: ${reason}`}`,
  );
  return [head, ...below].join('\n');
}
