import type { ReactElement } from 'react';
import type { ActState } from '../../ui/use-act-on.ts';
import { TeamOutcome } from '../TeamOutcome.tsx';
import { LateForm } from './LateForm.tsx';

type ReciprocityOutcomeProps = { readonly state: ActState; readonly onRetry: () => void };

/** Why an act of a row did not come off; the words for it are fetched when they are needed, which is seldom. */
export const ReciprocityOutcome = ({ state, onRetry }: ReciprocityOutcomeProps): ReactElement => (
  <TeamOutcome
    state={state}
    refusal={(code) => <LateForm>{({ RefusalLine }) => <RefusalLine code={code} />}</LateForm>}
    onRetry={onRetry}
  />
);
