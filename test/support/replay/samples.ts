import { readdirSync, readFileSync } from 'node:fs';
import { officialFolder } from '../officialSchema.ts';
import { messageIn, messageName, readMessage, type ReadNode } from '../reader.ts';
import type { SampleGeneration } from './meaning.ts';

/** A real message. `flow` is what the messages of one conversation have in common in their names, `steps` its place in it. */
export type Sample = {
  file: string;
  generation: SampleGeneration;
  bytes: Uint8Array;
  text: string;
  message: ReadNode;
  name: string;
  flow: string;
  steps: number[] | undefined;
};

const numbered = /^(.+?)-(\d{1,2}(?:-\d{1,2})*)-(?:IATA_)?[A-Za-z]+(?:RQ|RS|Notif|Acknowledgement)/;
const messageWord = /-?(?:IATA_)?[A-Za-z]+(?:RQ|RS)(?=[-.])/g;

/** Every sample of a generation that is an NDC message at all; what is not well-formed enough to be read is left out. */
export function loadSamples(
  generation: SampleGeneration,
  folder = `${officialFolder}/${generation}/samples`,
): Sample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.xml'))
    .sort()
    .flatMap((file) => toSample(generation, file, readFileSync(`${folder}/${file}`)));
}

function toSample(generation: SampleGeneration, file: string, bytes: Uint8Array): Sample[] {
  const text = Buffer.from(bytes).toString('utf8');
  let message: ReadNode;
  try {
    message = messageIn(readMessage(text));
  } catch {
    return [];
  }
  const [, prefix, places] = numbered.exec(file) ?? [];
  const flow = prefix ?? file.replaceAll(messageWord, '');
  const steps = places?.split('-').map(Number);
  return [{ file, generation, bytes, text, message, name: messageName(message), flow, steps }];
}

/** Whether `later` comes after `earlier` in one conversation; where nobody numbered them, any two of them may follow each other. */
export function isAfter(later: Sample, earlier: Sample): boolean {
  if (later.flow !== earlier.flow || later === earlier) return false;
  if (later.steps === undefined || earlier.steps === undefined) return true;
  return compareSteps(later.steps, earlier.steps) > 0;
}

export function inOrder(samples: readonly Sample[]): Sample[] {
  return [...samples].sort((a, b) => compareSteps(a.steps ?? [], b.steps ?? []));
}

function compareSteps(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
