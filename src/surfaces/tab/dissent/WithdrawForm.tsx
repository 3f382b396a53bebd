import { Body1Strong, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { dissentTextLimit } from '#domain/dissent/dissent.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import { DissentForm } from './DissentForm.tsx';
import { useDissentDesk, useDissentWords } from './dissent-desk.tsx';

/** Taking one's own dissent back, with a word why or without. */
export const WithdrawForm = ({ onClose }: { readonly onClose: () => void }): ReactElement => {
  const words = useDissentWords();
  const { dissent, who, state, decide } = useDissentDesk();
  const { announce } = useAnnounce();
  const [text, setText] = useState('');
  const send = async (): Promise<void> => {
    const outcome = { kind: 'withdrawn' } as const;
    if (await decide({ outcome, text, nextSteps: [], basedOn: dissent.revision })) announce(words('done.decision'));
  };
  return (
    <DissentForm
      who={who}
      send={words('withdraw.send')}
      complete={text.length <= dissentTextLimit}
      state={state}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Body1Strong as="h3">{words('withdraw.title')}</Body1Strong>
      <TextField
        label={words('withdraw.text')}
        value={text}
        limit={dissentTextLimit}
        rows={2}
        onEdit={setText}
        onLeave={() => undefined}
      />
    </DissentForm>
  );
};
