import { useAnnounce } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { dissentTextLimit } from '#domain/dissent/dissent.ts';
import { isBlank } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { useDraft } from '../use-draft.ts';
import { DissentForm } from './DissentForm.tsx';
import { useDissentDesk, useDissentWords } from './dissent-desk.tsx';

type ClarifyFormProps = { readonly asks: 'understand' | 'more' | 'reply' };

/** A turn of the clarification. */
export const ClarifyForm = ({ asks }: ClarifyFormProps): ReactElement => {
  const words = useDissentWords();
  const { dissent, who, state, clarify } = useDissentDesk();
  const { announce } = useAnnounce();
  const draft = useDraft(`dissent.clarify.${dissent.id}`, { text: '' });
  const { text } = draft.value;
  const send = async (): Promise<void> => {
    if (!(await clarify(text))) return;
    draft.clear();
    announce(words('done.clarification'));
  };
  return (
    <DissentForm
      who={who}
      send={words('clarify.send')}
      primary
      complete={!isBlank(text) && text.length <= dissentTextLimit}
      state={state}
      onSend={() => void send()}
    >
      <TextField
        label={words(`clarify.${asks}`)}
        value={text}
        limit={dissentTextLimit}
        rows={2}
        required
        onEdit={(next) => {
          draft.edit({ text: next });
        }}
        onLeave={() => undefined}
      />
    </DissentForm>
  );
};
