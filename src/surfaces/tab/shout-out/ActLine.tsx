import type { ReactElement } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Failed } from '../../ui/States.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
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

/** Why an act did not come off; nothing while there is nothing to say. */
export const ActLine = ({
  state,
  onRetry,
}: {
  readonly state: ActState;
  readonly onRetry: () => void;
}): ReactElement | null => {
  const words = useShoutOutWords();
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
