import { isSameLine } from './pair-agreement.ts';
import type { AgreementLine } from './pair-agreement.ts';

/** What became of one line. */
export type LineDifference =
  | { readonly kind: 'kept' | 'new' | 'removed'; readonly line: AgreementLine }
  | { readonly kind: 'changed'; readonly before: AgreementLine; readonly line: AgreementLine };

/**
 * What changed from one text of the agreement to a later one, line by line, in the order of the later one; a removed
 * line stands where it stood, behind the line that it followed.
 */
export const versionDifference = (
  before: readonly AgreementLine[],
  after: readonly AgreementLine[],
): readonly LineDifference[] => {
  const differences = after.map((line) => differenceOf(before, line));
  before.forEach((line, index) => {
    if (after.some(({ id }) => id === line.id)) return;
    const predecessor = differences.findIndex((one) => one.line.id === before[index - 1]?.id);
    differences.splice(predecessor + 1, 0, { kind: 'removed', line });
  });
  return differences;
};

const differenceOf = (before: readonly AgreementLine[], line: AgreementLine): LineDifference => {
  const old = before.find(({ id }) => id === line.id);
  if (old === undefined) return { kind: 'new', line };
  return isSameLine(old, line) ? { kind: 'kept', line } : { kind: 'changed', before: old, line };
};
