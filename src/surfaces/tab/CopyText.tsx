import { Button, Caption1, Field, makeStyles, Textarea, tokens, useAnnounce } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { usePairWords, useTab } from './tab-context.tsx';

type CopyTextProps = { readonly label: string; readonly text: string; readonly rows: number };

/** A prepared text, and a button that copies it; to be sent by the person, wherever they like. */
export const CopyText = ({ label, text, rows }: CopyTextProps): ReactElement => {
  const styles = useStyles();
  const words = usePairWords();
  const { copy } = useTab();
  const { announce } = useAnnounce();
  // Of the text as it was: once it is another, nothing of it has been copied.
  const [copied, setCopied] = useState<{ readonly text: string; readonly key: 'sent.copied' | 'sent.copyFailed' }>();
  const say = (key: 'sent.copied' | 'sent.copyFailed'): void => {
    setCopied({ text, key });
    announce(words(key), { batchId: 'copy' });
  };
  const copyText = (): void => {
    copy(text).then(
      () => {
        say('sent.copied');
      },
      () => {
        say('sent.copyFailed');
      },
    );
  };
  return (
    <>
      <Field label={label}>
        <Textarea readOnly value={text} rows={rows} textarea={{ dir: 'auto' }} />
      </Field>
      <div className={styles.acts}>
        <Button icon={<CopyRegular />} onClick={copyText}>
          {words('sent.copy')}
        </Button>
        {copied?.text === text && <Caption1>{words(copied.key)}</Caption1>}
      </div>
    </>
  );
};

const useStyles = makeStyles({
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});
