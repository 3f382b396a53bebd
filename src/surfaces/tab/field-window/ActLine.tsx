import type { ReactElement } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { refusalKey } from '../refusal-key.ts';
import { TeamOutcome } from '../TeamOutcome.tsx';
import { useFieldWords } from './field-desk.tsx';

const worded = [
  'text-has-changed',
  'text-is-blank',
  'text-is-too-long',
  'day-is-past',
  'day-is-too-far',
  'practice-is-off',
  'out-of-range',
] as const satisfies readonly ProblemCode[];

type ActLineProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act on a field window did not come off. */
export const ActLine = ({ state, onRetry }: ActLineProps): ReactElement => {
  const words = useFieldWords();
  return (
    <TeamOutcome
      state={state}
      refusal={(code) => <Notice text={words(refusalKey(code, worded))} />}
      onRetry={onRetry}
    />
  );
};
