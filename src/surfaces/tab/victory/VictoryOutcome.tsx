import type { ReactElement } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import { ActOutcome } from '../../ui/ActOutcome.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { refusalKey } from '../refusal-key.ts';
import { useVictoryWords } from './VictoryWords.tsx';

/** A victory is never closed or due. */
const worded = [
  'text-has-changed',
  'text-is-blank',
  'text-is-too-long',
  'not-yours',
  'not-in-roster',
  'item-is-gone',
  'day-is-past',
  'day-is-too-far',
  'too-many',
  'practice-is-off',
] as const satisfies readonly ProblemCode[];

type VictoryOutcomeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act on a victory did not come off. */
export const VictoryOutcome = ({ state, onRetry }: VictoryOutcomeProps): ReactElement => {
  const words = useVictoryWords();
  return (
    <ActOutcome state={state} refusal={(code) => <Notice text={words(refusalKey(code, worded))} />} onRetry={onRetry} />
  );
};
