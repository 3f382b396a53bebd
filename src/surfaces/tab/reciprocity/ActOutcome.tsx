import type { ReactElement } from 'react';
import { Failed } from '../../ui/States.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { LateForm } from './LateForm.tsx';

type ActOutcomeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act did not come off; nothing while there is nothing to say. */
export const ActOutcome = ({ state, onRetry }: ActOutcomeProps): ReactElement | null => {
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'failed':
      return <Failed onRetry={onRetry} />;
    case 'refused':
      return <LateForm>{({ RefusalLine }) => <RefusalLine code={state.code} />}</LateForm>;
  }
};
