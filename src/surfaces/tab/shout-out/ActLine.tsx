import type { ReactElement } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { refusalKey } from '../refusal-key.ts';
import { TeamOutcome } from '../TeamOutcome.tsx';
import { useShoutOutWords } from './shout-out-desk.tsx';

const worded = [
  'item-is-gone',
  'item-is-closed',
  'not-yours',
  'not-due',
  'not-in-roster',
  'text-is-blank',
  'text-is-too-long',
  'too-many',
  'practice-is-off',
] as const satisfies readonly ProblemCode[];

type ActLineProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act on a recognition did not come off. */
export const ActLine = ({ state, onRetry }: ActLineProps): ReactElement => {
  const words = useShoutOutWords();
  return (
    <TeamOutcome
      state={state}
      refusal={(code) => <Notice text={words(refusalKey(code, worded))} />}
      onRetry={onRetry}
    />
  );
};
