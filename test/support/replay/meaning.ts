import type { ReadNode } from '../reader.ts';
import { meaning172 } from './meaning172.ts';
import { meaning213 } from './meaning213.ts';

/** What an order says, aspect by aspect, in lines that do not depend on the ids or the generation of the message that says it. */
export const aspects = [
  'passengers',
  'documents',
  'loyalty',
  'contacts',
  'segments',
  'operating carriers',
  'services',
  'item totals',
  'base amounts',
  'taxes',
  'tax totals',
  'order total',
  'currency',
  'payment time limit',
  'order status',
  'item status',
  'service status',
  'delivery status',
  'payments',
  'payment status',
] as const;

export type Aspect = (typeof aspects)[number];

/** Lines of each aspect, sorted; as many of one line as there are things it says the same of. */
export type Meaning = Record<Aspect, string[]>;

export type Comparison = {
  aspect: Aspect;
  verdict: 'equal' | 'differs' | 'not in the sample';
  onlyOurs: string[];
  onlySample: string[];
};

export type SampleGeneration = '17.2' | '21.3';

const readers = { '17.2': meaning172, '21.3': meaning213 };

/** The meaning of an OrderViewRS, its references resolved. */
export function meaningOf(generation: SampleGeneration, view: ReadNode): Meaning {
  const meaning = readers[generation](view);
  for (const aspect of aspects) meaning[aspect].sort();
  return meaning;
}

/** Aspects any of these views speaks of. */
export function spokenOf(meanings: readonly Meaning[]): Set<Aspect> {
  return new Set(aspects.filter((aspect) => meanings.some((meaning) => meaning[aspect].length > 0)));
}

/**
 * Ours against the sample's. What the sample does not speak of at all cannot be compared; `spoken` are the aspects any view of the
 * same conversation speaks of, so that silence about one of them (a time limit that is gone once the order is paid) says something.
 */
export function compareMeanings(ours: Meaning, sample: Meaning, spoken: ReadonlySet<Aspect>): Comparison[] {
  return aspects.map((aspect) => {
    if (!spoken.has(aspect)) return { aspect, verdict: 'not in the sample', onlyOurs: [], onlySample: [] };
    const onlyOurs = without(ours[aspect], sample[aspect]);
    const onlySample = without(sample[aspect], ours[aspect]);
    const verdict = onlyOurs.length + onlySample.length === 0 ? 'equal' : 'differs';
    return { aspect, verdict, onlyOurs, onlySample };
  });
}

/** The lines of `lines` that `others` lacks, each as often as it is one too many. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const index = left.indexOf(line);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}
