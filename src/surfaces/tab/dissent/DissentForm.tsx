import type { ReactElement } from 'react';
import { FormBox } from '../../ui/FormBox.tsx';
import type { FormBoxProps } from '../../ui/FormBox.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { DissentOutcome } from './DissentOutcome.tsx';

type DissentFormProps = Omit<FormBoxProps, 'ready' | 'outcome'> & {
  readonly who: string;
  readonly complete: boolean;
  readonly state: ActState;
};

/** A form about a dissent. */
export const DissentForm = ({ complete, state, ...rest }: DissentFormProps): ReactElement => (
  <FormBox
    {...rest}
    ready={complete && state.kind !== 'busy'}
    outcome={<DissentOutcome state={state} onRetry={rest.onSend} />}
  />
);
