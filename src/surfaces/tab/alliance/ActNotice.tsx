import type { ReactElement } from 'react';
import { Failed } from '../../ui/States.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { RefusalNotice } from './RefusalNotice.tsx';

type ActNoticeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act did not come off; nothing while there is nothing to say. */
export const ActNotice = ({ state, onRetry }: ActNoticeProps): ReactElement | null => {
  switch (state.kind) {
    case 'idle':
    case 'busy':
      return null;
    case 'failed':
      return <Failed onRetry={onRetry} />;
    case 'refused':
      return <RefusalNotice code={state.code} />;
  }
};
