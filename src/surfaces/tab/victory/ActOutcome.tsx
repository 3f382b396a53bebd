import type { ReactElement } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import { Failed } from '../../ui/States.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { victoryRefusal } from './victory-refusal.ts';
import { useVictoryWords } from './VictoryWords.tsx';

type ActOutcomeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act did not come off; nothing while there is nothing to say. */
export const ActOutcome = ({ state, onRetry }: ActOutcomeProps): ReactElement | null => {
  const words = useVictoryWords();
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'failed':
      return <Failed onRetry={onRetry} />;
    case 'refused':
      return <Notice text={victoryRefusal(state.code, words)} />;
  }
};
