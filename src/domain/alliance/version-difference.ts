/** What became of one line. */
export type LineDifference<Line> =
  | { readonly kind: 'kept' | 'new' | 'removed'; readonly line: Line }
  | { readonly kind: 'changed'; readonly before: Line; readonly line: Line };

type WithId = { readonly id: string };

/**
 * What changed from one text of an agreement to a later one, line by line, in the order of the later one; a removed
 * line stands where it stood, behind the line that it followed. A line that only moved is kept.
 *
 * @param isSame whether two lines, of the same id, say the same.
 */
export const versionDifference = <Line extends WithId>(
  before: readonly Line[],
  after: readonly Line[],
  isSame: (one: Line, other: Line) => boolean,
): readonly LineDifference<Line>[] => {
  const differences = after.map((line) => differenceOf(before, line, isSame));
  before.forEach((line, index) => {
    if (after.some(({ id }) => id === line.id)) return;
    const predecessor = differences.findIndex((one) => one.line.id === before[index - 1]?.id);
    differences.splice(predecessor + 1, 0, { kind: 'removed', line });
  });
  return differences;
};

const differenceOf = <Line extends WithId>(
  before: readonly Line[],
  line: Line,
  isSame: (one: Line, other: Line) => boolean,
): LineDifference<Line> => {
  const old = before.find(({ id }) => id === line.id);
  if (old === undefined) return { kind: 'new', line };
  return isSame(old, line) ? { kind: 'kept', line } : { kind: 'changed', before: old, line };
};
