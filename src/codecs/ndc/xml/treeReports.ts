/** What a tree could not take from its message: the place, and why. */
export type UnknownContent = { path: string; reason: UnknownReason };
export type UnknownReason = 'element' | 'attribute' | 'text' | 'repeated';
/** A value that is not what its type says; the tree holds it as text where there is a text, else not at all. */
export type InvalidContent = { path: string; expected: string };

/** A message tree, and everything of the message that is not in it. Paths hold element names and positions, never values. */
export type TreeReading<T = unknown> = {
  tree: T;
  unknown: UnknownContent[];
  invalid: InvalidContent[];
  /** How many more reports there were than are listed. */
  unlisted: number;
};

/** As many as anybody reads; a hostile message can hold tens of thousands. */
const maxReports = 200;

export type TreeReports = Pick<TreeReading, 'unknown' | 'invalid' | 'unlisted'>;

export function reportUnknown(reports: TreeReports, reason: UnknownReason, path: () => string): void {
  if (reports.unknown.length < maxReports) reports.unknown.push({ path: path(), reason });
  else reports.unlisted += 1;
}

export function reportInvalid(reports: TreeReports, expected: string, path: () => string): void {
  if (reports.invalid.length < maxReports) reports.invalid.push({ path: path(), expected });
  else reports.unlisted += 1;
}
