import type { ReactElement } from 'react';
import { isSameLine } from '#domain/alliance/pair/pair-agreement.ts';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import { versionDifference } from '#domain/alliance/version-difference.ts';
import type { LineDifference } from '#domain/alliance/version-difference.ts';
import { DifferenceRows } from '../../agreement/DifferenceRows.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { useOwnerWords } from './use-line.ts';

type DifferenceListProps = { readonly before: readonly AgreementLine[]; readonly after: readonly AgreementLine[] };

/** What became of every line of the two from one version to another. */
export const DifferenceList = ({ before, after }: DifferenceListProps): ReactElement => (
  <DifferenceRows
    differences={versionDifference(before, after, isSameLine)}
    head={(difference) => <PartAndOwner difference={difference} />}
  />
);

const PartAndOwner = ({ difference }: { readonly difference: LineDifference<AgreementLine> }): ReactElement => {
  const words = usePairWords();
  const owner = useOwnerWords();
  const { line } = difference;
  const before = difference.kind === 'changed' ? owner(difference.before) : undefined;
  return (
    <>
      {[words(`part.${line.part}`), owner(line)].filter((one) => one !== undefined).join(' · ')}
      {before !== undefined && before !== owner(line) && <del>{before}</del>}
    </>
  );
};
