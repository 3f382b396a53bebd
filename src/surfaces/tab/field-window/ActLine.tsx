import type { ReactElement } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Failed } from '../../ui/States.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
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

/** Why an act did not come off; nothing while there is nothing to say. */
export const ActLine = ({ state, onRetry }: ActLineProps): ReactElement | null => {
  const words = useFieldWords();
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'failed':
      return <Failed onRetry={onRetry} />;
    case 'refused': {
      const known = worded.find((one) => one === state.code);
      return <Notice text={words(known === undefined ? 'refused.other' : `refused.${known}`)} />;
    }
  }
};
