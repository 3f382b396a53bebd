import type { ComponentProps, ReactElement } from 'react';
import { ActOutcome } from '../ui/ActOutcome.tsx';
import { RefusalNotice } from './alliance/RefusalNotice.tsx';

/**
 * Why an act in a team did not come off. That the team is closed to whoever acts, which a page that stood open in a browser
 * learns of only then, is said in the same words on every page.
 */
export const TeamOutcome = ({ refusal, ...rest }: ComponentProps<typeof ActOutcome>): ReactElement => (
  <ActOutcome {...rest} refusal={(code) => (code === 'not-for-you' ? <RefusalNotice code={code} /> : refusal(code))} />
);
