import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Failed } from '../../ui/States.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { useUiWords } from '../../ui/words-context.tsx';
import { RefusalLine } from './RefusalLine.tsx';
import { useReciprocity, useReciprocityFormsWords } from './reciprocity-page.tsx';

type FormFrameProps = {
  /** What the button says that sends it. */
  readonly send: string;
  readonly complete: boolean;
  readonly state: ActState;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Around the fields of a form: who reads it, what went wrong, its buttons; the first field has the focus. */
export const FormFrame = ({ send, complete, state, onSend, onClose, children }: FormFrameProps): ReactElement => {
  const styles = useStyles();
  const words = useReciprocityFormsWords();
  const uiWords = useUiWords();
  const { name } = useReciprocity().week.team;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  }, []);
  const ready = complete && state.kind !== 'busy';
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'Enter' && (ctrlKey || metaKey) && ready) onSend();
    if (key === 'Escape') onClose();
  };
  return (
    // Keys of the fields inside; the box itself is nothing to act on.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={styles.form} onKeyDown={onKeyDown}>
      {children}
      <EyeLine who={words('who.team', { team: name })} />
      {state.kind === 'failed' && <Failed onRetry={onSend} />}
      {state.kind === 'refused' && <RefusalLine code={state.code} />}
      <div className={styles.acts}>
        <Button
          disabledFocusable={!ready}
          onClick={() => {
            if (ready) onSend();
          }}
        >
          {send}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {uiWords('cancel')}
        </Button>
      </div>
    </div>
  );
};

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '70ch',
    paddingBlock: tokens.spacingVerticalS,
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
