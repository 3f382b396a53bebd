import type { ReactElement } from 'react';
import { ActOutcome } from '../../ui/ActOutcome.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { usePairWords } from '../tab-context.tsx';
import { pairRefusalWords } from './pair-refusal-words.ts';

type PairNoticeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act in an alliance between two did not come off. */
export const PairNotice = ({ state, onRetry }: PairNoticeProps): ReactElement => {
  const words = usePairWords();
  return (
    <ActOutcome state={state} refusal={(code) => <Notice text={pairRefusalWords(code, words)} />} onRetry={onRetry} />
  );
};
