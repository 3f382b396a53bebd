import type { ReactElement, ReactNode } from 'react';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import type { LineDifference } from '#domain/alliance/version-difference.ts';
import { dotted } from '../../../ui/dotted.ts';
import { DifferenceRows } from '../../agreement/DifferenceRows.tsx';
import { usePairWords } from '../../tab-context.tsx';
import { useOwnerWords } from './use-line.ts';

/** What became of one line of the two. */
export type PairDifference = LineDifference<AgreementLine>;

type DifferenceListProps = {
  readonly differences: readonly PairDifference[];
  /** What can be done with a line that differs, below it. */
  readonly acts?: (difference: PairDifference) => ReactNode;
};

/** What became of every line of the two from one version to another. */
export const DifferenceList = ({ differences, acts }: DifferenceListProps): ReactElement => (
  <DifferenceRows
    differences={differences}
    head={(difference) => <PartAndOwner difference={difference} />}
    {...(acts && { acts })}
  />
);

const PartAndOwner = ({ difference }: { readonly difference: PairDifference }): ReactElement => {
  const words = usePairWords();
  const owner = useOwnerWords();
  const { line } = difference;
  const before = difference.kind === 'changed' ? owner(difference.before) : undefined;
  return (
    <>
      {dotted([words(`part.${line.part}`), owner(line)])}
      {before !== undefined && before !== owner(line) && <del>{before}</del>}
    </>
  );
};
