import type { ReactElement } from 'react';
import { ActOutcome } from '../../ui/ActOutcome.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { itemRefusals, refusalKey } from '../refusal-key.ts';
import { useVictoryWords } from './VictoryWords.tsx';

type VictoryOutcomeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act on a victory did not come off. */
export const VictoryOutcome = ({ state, onRetry }: VictoryOutcomeProps): ReactElement => {
  const words = useVictoryWords();
  return (
    <ActOutcome
      state={state}
      refusal={(code) => <Notice text={words(refusalKey(code, itemRefusals))} />}
      onRetry={onRetry}
    />
  );
};
