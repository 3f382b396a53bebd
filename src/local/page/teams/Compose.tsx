import { Button, Input, makeStyles } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { sendMessage } from '../local-api.ts';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({ form: { display: 'flex', gap: '8px' }, input: { flexGrow: 1 } });

type Props = {
  /** The thread to answer in; `undefined` starts one. */
  readonly threadId: string | undefined;
  readonly label: string;
};

/** A message to the bot: in a channel a bot only hears what mentions it, so the mention is added. */
export const Compose = ({ threadId, label }: Props): ReactElement => {
  const styles = useStyles();
  const { session, person, words } = usePage();
  const [text, setText] = useState('');
  const send = async (): Promise<void> => {
    const channelId = session.team.channels[0]?.id ?? '';
    await sendMessage({ personId: person.id, channelId, text, ...(threadId === undefined ? {} : { threadId }) });
    setText('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void send();
      }}
    >
      <Input
        className={styles.input}
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={2000}
        onChange={(_, data) => {
          setText(data.value);
        }}
      />
      <Button type="submit" icon={<SendRegular />} aria-label={words('send')} disabled={text.trim() === ''} />
    </form>
  );
};
