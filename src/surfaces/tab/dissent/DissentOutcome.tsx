import type { ReactElement } from 'react';
import { Notice } from '../../ui/Notice.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { boardRefusals, refusalKey } from '../refusal-key.ts';
import { TeamOutcome } from '../TeamOutcome.tsx';
import { useDissentWords } from './dissent-desk.tsx';

type DissentOutcomeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act on a dissent did not come off. */
export const DissentOutcome = ({ state, onRetry }: DissentOutcomeProps): ReactElement => {
  const words = useDissentWords();
  return (
    <TeamOutcome
      state={state}
      refusal={(code) => <Notice text={words(refusalKey(code, boardRefusals))} />}
      onRetry={onRetry}
    />
  );
};
