import { Button, Caption1, makeStyles, tokens, useAnnounce } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { evidenceLimit, isBlank } from '#domain/shared/text.ts';
import { TextField } from '../../ui/autosave/TextField.tsx';
import type { Draft } from '../../ui/autosave/use-kept-draft.ts';
import type { ActState } from '../../ui/use-act-on.ts';
import { PairNotice } from './PairNotice.tsx';

type OneLine = Draft<{ readonly text: string }>;

type LineFormProps = {
  readonly label: string;
  readonly draft: OneLine;
  /** What the button says. */
  readonly act: string;
  /** What is said once it is done. */
  readonly done: string;
  readonly state: ActState;
  /** Resolves to whether it was done. */
  readonly onSend: () => Promise<boolean>;
};

/** A line, and a button that sends it. */
export const LineForm = ({ label, draft, act, done, state, onSend }: LineFormProps): ReactElement => {
  const styles = useStyles();
  const { announce } = useAnnounce();
  const [sent, setSent] = useState(false);
  const { text } = draft.value;
  const ready = !isBlank(text) && text.length <= evidenceLimit && state.kind !== 'busy';
  const send = async (): Promise<void> => {
    if (!ready || !(await onSend())) return;
    draft.clear();
    setSent(true);
    announce(done, { batchId: 'line' });
  };
  return (
    <div className={styles.form}>
      <TextField
        label={label}
        value={text}
        limit={evidenceLimit}
        rows={1}
        onEdit={(next) => {
          setSent(false);
          draft.edit({ text: next });
        }}
        onLeave={() => undefined}
      />
      <PairNotice state={state} onRetry={() => void send()} />
      <div className={styles.acts}>
        <Button disabledFocusable={!ready} onClick={() => void send()}>
          {act}
        </Button>
        {sent && <Caption1 className={styles.quiet}>{done}</Caption1>}
      </div>
    </div>
  );
};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});
