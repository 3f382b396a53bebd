import type { ReactElement } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { refusalKey } from '../refusal-key.ts';
import { TeamOutcome } from '../TeamOutcome.tsx';
import { useChallengeWords } from './challenge-words.tsx';

const worded = [
  'too-many',
  'practice-is-off',
  'item-is-gone',
  'item-is-closed',
  'not-due',
  'text-is-blank',
  'text-is-too-long',
] as const satisfies readonly ProblemCode[];

type ChallengeOutcomeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act on four weeks did not come off. */
export const ChallengeOutcome = ({ state, onRetry }: ChallengeOutcomeProps): ReactElement => {
  const words = useChallengeWords();
  return (
    <TeamOutcome
      state={state}
      onRetry={onRetry}
      refusal={(code) => <Notice text={words(refusalKey(code, worded))} />}
    />
  );
};
