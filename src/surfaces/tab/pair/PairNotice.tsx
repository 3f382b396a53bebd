import type { ReactElement } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { Failed } from '../../ui/States.tsx';
import { usePairWords } from '../tab-context.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { pairRefusalWords } from './pair-refusal-words.ts';

type PairNoticeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act did not come off; nothing while there is nothing to say. */
export const PairNotice = ({ state, onRetry }: PairNoticeProps): ReactElement | null => {
  const words = usePairWords();
  if (state.kind === 'failed') return <Failed onRetry={onRetry} />;
  if (state.kind !== 'refused') return null;
  return <Notice text={pairRefusalWords(state.code, words)} />;
};
