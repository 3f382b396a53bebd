import type { ReactElement } from 'react';
import { FormBox } from '../../ui/FormBox.tsx';
import type { FormBoxProps } from '../../ui/FormBox.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { TeamOutcome } from '../TeamOutcome.tsx';
import { RefusalLine } from './RefusalLine.tsx';
import { useReciprocity, useReciprocityFormsWords } from './reciprocity-page.tsx';

type FormFrameProps = Pick<FormBoxProps, 'send' | 'complete' | 'onSend' | 'children'> & {
  readonly state: ActState;
  readonly onClose: () => void;
};

/** A form about a need, an offer or a promise: the whole team reads what is sent. */
export const FormFrame = ({ state, ...rest }: FormFrameProps): ReactElement => {
  const words = useReciprocityFormsWords();
  const { name } = useReciprocity().week.team;
  return (
    <FormBox
      {...rest}
      who={words('who.team', { team: name })}
      busy={state.kind === 'busy'}
      outcome={<TeamOutcome state={state} refusal={(code) => <RefusalLine code={code} />} onRetry={rest.onSend} />}
    />
  );
};
