/** A term of a content model, before it is flattened; `max` is `Infinity` when unbounded. */
export type Particle<T> = ElementParticle<T> | GroupParticle<T>;
export type ElementParticle<T> = { kind: 'element'; name: string; ns: string; min: number; max: number; type: T };
export type GroupParticle<T> = {
  kind: 'sequence' | 'choice' | 'all';
  min: number;
  max: number;
  items: Particle<T>[];
};

/** One child element of a complex type. */
export type Row<T> = { name: string; ns: string; min: number; max: number; type: T };

export type FlattenContext<T> = {
  same: (left: T, right: T) => boolean;
  /** Told of what the flat form cannot say, in words that name the element. */
  note: (text: string) => void;
};

/**
 * A content model as one ordered row per child name: groups are dissolved, occurrences multiplied, alternatives optional,
 * the same name in two places merged. Writing children in row order is valid for every model without such a note.
 */
export function flattenContent<T>(particle: Particle<T>, context: FlattenContext<T>): Row<T>[] {
  return rowsOf(particle, context).filter((row) => row.max > 0);
}

function rowsOf<T>(particle: Particle<T>, context: FlattenContext<T>): Row<T>[] {
  if (particle.kind === 'element') {
    const { name, ns, min, max, type } = particle;
    return [{ name, ns, min, max, type }];
  }
  const branches = particle.items.map((item) => rowsOf(item, context));
  const rows = particle.kind === 'choice' ? mergeChoice(branches, context) : mergeSequence(branches, context);
  if (particle.max > 1 && rows.length > 1 && !isChoiceOfSingles(particle)) {
    context.note(`group ${rows.map((row) => row.name).join(', ')} repeats: its rounds are not kept apart`);
  }
  return rows.map((row) => ({ ...row, min: row.min * particle.min, max: times(row.max, particle.max) }));
}

/** The order of `A | B` repeated is free, so writing all A before all B is valid. */
function isChoiceOfSingles<T>(particle: GroupParticle<T>): boolean {
  return particle.kind === 'choice' && particle.items.every((item) => item.kind === 'element');
}

function mergeSequence<T>(branches: Row<T>[][], context: FlattenContext<T>): Row<T>[] {
  const merged: Row<T>[] = [];
  for (const row of branches.flat()) {
    const known = merged.find((other) => other.name === row.name);
    if (known === undefined) {
      merged.push({ ...row });
      continue;
    }
    noteDifference(known, row, context);
    if (merged.at(-1) !== known)
      context.note(`${row.name} stands in two places of a sequence; all are written in the first`);
    known.min += row.min;
    known.max += row.max;
  }
  return merged;
}

/**
 * Rows of a later branch go just before the name they precede there, else to the end, so that branches keep schema order.
 * A name of every branch is as required as in the branch that requires it least; any other name is optional.
 */
function mergeChoice<T>(branches: Row<T>[][], context: FlattenContext<T>): Row<T>[] {
  const merged: Row<T>[] = [];
  for (const branch of branches) {
    let pending: Row<T>[] = [];
    let cursor = 0;
    for (const row of branch) {
      const at = merged.findIndex((other) => other.name === row.name);
      const known = merged[at];
      if (known === undefined) {
        pending.push({ ...row });
        continue;
      }
      noteDifference(known, row, context);
      if (at < cursor) context.note(`${row.name} has another order in another branch of a choice`);
      known.min = Math.min(known.min, row.min);
      known.max = Math.max(known.max, row.max);
      merged.splice(at, 0, ...pending);
      cursor = at + pending.length + 1;
      pending = [];
    }
    merged.push(...pending);
  }
  return merged.map((row) => (isInAll(row, branches) ? row : { ...row, min: 0 }));
}

function isInAll<T>(row: Row<T>, branches: Row<T>[][]): boolean {
  return branches.every((branch) => branch.some((other) => other.name === row.name));
}

function noteDifference<T>(known: Row<T>, row: Row<T>, context: FlattenContext<T>): void {
  if (known.ns !== row.ns || !context.same(known.type, row.type)) {
    context.note(`${row.name} is declared twice with different types; the first is used`);
  }
}

function times(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}
