import type { ReactElement } from 'react';
import type { DissentText } from '#domain/dissent/dissent.ts';
import { useDraft } from '../use-draft.ts';
import { DissentForm } from './DissentForm.tsx';
import { DissentFields, isComplete } from './DissentFields.tsx';
import { useDissentDesk, useDissentWords } from './dissent-desk.tsx';

type RewordFormProps = {
  readonly onReword: (text: DissentText) => Promise<boolean>;
  readonly onClose: () => void;
};

/** New words for a dissent that nobody has answered yet. */
export const RewordForm = ({ onReword, onClose }: RewordFormProps): ReactElement => {
  const words = useDissentWords();
  const { dissent, who, state } = useDissentDesk();
  const { fact, impact, proposal } = dissent;
  const draft = useDraft(`dissent.reword.${dissent.id}`, { fact, impact, proposal });
  const send = async (): Promise<void> => {
    if (!(await onReword(draft.value))) return;
    draft.clear();
    onClose();
  };
  return (
    <DissentForm
      who={who}
      send={words('form.send.change')}
      complete={isComplete(draft.value)}
      state={state}
      onSend={() => void send()}
      onClose={onClose}
    >
      <DissentFields value={draft.value} onEdit={draft.edit} />
    </DissentForm>
  );
};
