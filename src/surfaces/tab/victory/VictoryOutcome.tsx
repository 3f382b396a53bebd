import type { ReactElement } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { itemRefusals, refusalKey } from '../refusal-key.ts';
import { TeamOutcome } from '../TeamOutcome.tsx';
import { useVictoryWords } from './VictoryWords.tsx';

type VictoryOutcomeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act on a victory did not come off. */
export const VictoryOutcome = ({ state, onRetry }: VictoryOutcomeProps): ReactElement => {
  const words = useVictoryWords();
  return (
    <TeamOutcome
      state={state}
      refusal={(code) => <Notice text={words(refusalKey(code, itemRefusals))} />}
      onRetry={onRetry}
    />
  );
};
