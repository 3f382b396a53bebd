import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode, RefObject } from 'react';
import { EyeLine } from './EyeLine.tsx';
import { findLacking } from './find-lacking.ts';
import { Notice } from './Notice.tsx';
import { useUiWords } from './words-context.tsx';

export type FormBoxProps = {
  /** Who reads what is sent; left out where something beside it says so. */
  readonly who?: string;
  /** What the button says that sends it; `undefined`, and no button, while nobody can say yet what it would do. */
  readonly send: string | undefined;
  /** The page has one primary button. */
  readonly primary?: boolean;
  /** Whether it holds all that is asked for; sent before, it says what it lacks. */
  readonly complete: boolean;
  /** While it is being sent. */
  readonly busy: boolean;
  /** Why it could not be sent. */
  readonly outcome: ReactNode;
  readonly onSend: () => void;
  /** Left out where there is nothing to go back to; otherwise the form was opened in place and its first field has the focus. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

/**
 * Around the fields of a form: who reads it, what went wrong, its buttons; Ctrl+Enter sends it, Escape closes it. Sent too
 * early, it names the first field that lacks something and goes there.
 */
export const FormBox = (props: FormBoxProps): ReactElement => {
  const { who, send, primary = false, complete, busy, outcome, onSend, onClose, children } = props;
  const styles = useStyles();
  const uiWords = useUiWords();
  const box = useFirstField(onClose !== undefined);
  const [lacking, setLacking] = useState<{ readonly label: string | undefined; readonly count: number }>();
  const sendWhenComplete = (): void => {
    if (busy) return;
    if (complete) {
      setLacking(undefined);
      onSend();
      return;
    }
    const found = box.current === null ? undefined : findLacking(box.current);
    setLacking((last) => ({ label: found?.label, count: (last?.count ?? 0) + 1 }));
    found?.field.focus();
  };
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'Enter' && (ctrlKey || metaKey)) sendWhenComplete();
    if (key === 'Escape') onClose?.();
  };
  return (
    // Keys of the fields inside; the box itself is nothing to act on.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} className={mergeClasses(styles.form, onClose !== undefined && styles.opened)} onKeyDown={onKeyDown}>
      {children}
      {who !== undefined && <EyeLine who={who} />}
      {outcome}
      {lacking !== undefined && !complete && <LackingNotice key={lacking.count} label={lacking.label} />}
      <div className={styles.acts}>
        {send !== undefined && (
          <Button appearance={primary ? 'primary' : 'secondary'} disabledFocusable={busy} onClick={sendWhenComplete}>
            {send}
          </Button>
        )}
        {onClose !== undefined && (
          <Button appearance="subtle" onClick={onClose}>
            {uiWords('cancel')}
          </Button>
        )}
      </div>
    </div>
  );
};

const LackingNotice = ({ label }: { readonly label: string | undefined }): ReactElement => {
  const words = useUiWords();
  return <Notice text={label === undefined ? words('form.incomplete') : words('form.lacking', { field: label })} />;
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
