import { Button, Input, makeStyles } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({ form: { display: 'flex', gap: '8px' }, input: { flexGrow: 1 } });

type Props = { readonly label: string; readonly onSend: (text: string) => Promise<void> };

/** A box to write to the bot. */
export const Compose = ({ label, onSend }: Props): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  const [text, setText] = useState('');
  const send = async (): Promise<void> => {
    await onSend(text);
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
