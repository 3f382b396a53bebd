import type { ReactElement } from 'react';
import type { ProblemCode } from '#contracts/problem.ts';
import { waitIn } from './asked-to-wait.ts';
import { Failed } from './States.tsx';
import type { ActState } from './use-act-on.ts';

type ActOutcomeProps = {
  readonly state: ActState;
  /** Says why, in the words of the page. */
  readonly refusal: (code: ProblemCode) => ReactElement;
  readonly onRetry: () => void;
};

/** Why an act did not come off; nothing while there is nothing to say. */
export const ActOutcome = ({ state, refusal, onRetry }: ActOutcomeProps): ReactElement | null => {
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'failed':
      return <Failed {...waitIn(state)} onRetry={onRetry} />;
    case 'refused':
      return refusal(state.code);
  }
};
