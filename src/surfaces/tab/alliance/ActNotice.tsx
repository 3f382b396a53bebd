import type { ReactElement } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { Failed } from '../../ui/States.tsx';
import { useAllianceWords } from '../tab-context.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { refusalWords } from './refusal-words.ts';

type ActNoticeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act did not come off; nothing while there is nothing to say. */
export const ActNotice = ({ state, onRetry }: ActNoticeProps): ReactElement | null => {
  const words = useAllianceWords();
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'failed':
      return <Failed onRetry={onRetry} />;
    case 'refused':
      return <Notice text={refusalWords(state.code, words)} />;
  }
};
