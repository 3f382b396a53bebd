import type { ReactElement } from 'react';
import { ActOutcome } from '../../ui/ActOutcome.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { RefusalNotice } from './RefusalNotice.tsx';

type ActNoticeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act in a team's alliance did not come off. */
export const ActNotice = ({ state, onRetry }: ActNoticeProps): ReactElement => (
  <ActOutcome state={state} refusal={(code) => <RefusalNotice code={code} />} onRetry={onRetry} />
);
