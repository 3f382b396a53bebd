import type { ReactElement } from 'react';
import { FormBox } from '../../ui/FormBox.tsx';
import type { FormBoxProps } from '../../ui/FormBox.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { DissentOutcome } from './DissentOutcome.tsx';

type DissentFormProps = Omit<FormBoxProps, 'busy' | 'outcome'> & {
  readonly who: string;
  readonly state: ActState;
};

/** A form about a dissent. */
export const DissentForm = ({ state, ...rest }: DissentFormProps): ReactElement => (
  <FormBox {...rest} busy={state.kind === 'busy'} outcome={<DissentOutcome state={state} onRetry={rest.onSend} />} />
);
