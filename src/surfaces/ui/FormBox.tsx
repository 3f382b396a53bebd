import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode, RefObject } from 'react';
import { EyeLine } from './EyeLine.tsx';
import { useUiWords } from './words-context.tsx';

export type FormBoxProps = {
  /** Who reads what is sent; left out where something beside it says so. */
  readonly who?: string;
  /** What the button says that sends it. */
  readonly send: string;
  /** The page has one primary button. */
  readonly primary?: boolean;
  /** Whether it can be sent. */
  readonly ready: boolean;
  /** Why it could not be sent. */
  readonly outcome: ReactNode;
  readonly onSend: () => void;
  /** Left out where there is nothing to go back to; otherwise the form was opened in place and its first field has the focus. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

/** Around the fields of a form: who reads it, what went wrong, its buttons; Ctrl+Enter sends it, Escape closes it. */
export const FormBox = (props: FormBoxProps): ReactElement => {
  const { who, send, primary = false, ready, outcome, onSend, onClose, children } = props;
  const styles = useStyles();
  const uiWords = useUiWords();
  const box = useFirstField(onClose !== undefined);
  const sendWhenReady = (): void => {
    if (ready) onSend();
  };
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'Enter' && (ctrlKey || metaKey)) sendWhenReady();
    if (key === 'Escape') onClose?.();
  };
  return (
    // Keys of the fields inside; the box itself is nothing to act on.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={mergeClasses(styles.form, onClose !== undefined && styles.opened)} onKeyDown={onKeyDown}>
      {children}
      {who !== undefined && <EyeLine who={who} />}
      {outcome}
      <div className={styles.acts}>
        <Button appearance={primary ? 'primary' : 'secondary'} disabledFocusable={!ready} onClick={sendWhenReady}>
          {send}
        </Button>
        {onClose !== undefined && (
          <Button appearance="subtle" onClick={onClose}>
            {uiWords('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
};

/** Of a group of radio buttons, the one that is chosen has its place in the order. */
const fields = 'textarea, select, input:not([type="radio"]), input:checked';

/** Whoever opens a form wants to write in it. */
const useFirstField = (isOpened: boolean): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpened) box.current?.querySelector<HTMLElement>(fields)?.focus();
  }, [isOpened]);
  return box;
};

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  opened: { paddingBlock: tokens.spacingVerticalS },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
