import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { EyeLine } from '../../ui/EyeLine.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Failed } from '../../ui/States.tsx';
import type { ActState } from '../../ui/use-act-on.ts';
import { useUiWords } from '../../ui/words-context.tsx';
import { useDissentWords } from './dissent-desk.tsx';
import { dissentRefusal } from './dissent-refusal.ts';

type FormBoxProps = {
  readonly who: string;
  readonly send: string;
  /** The page has one primary button. */
  readonly primary?: boolean;
  readonly complete: boolean;
  readonly state: ActState;
  readonly onSend: () => void;
  /** Left out where there is nothing to go back to. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
};

/** Around the fields of a form: who reads it, what went wrong, its buttons. */
export const FormBox = (props: FormBoxProps): ReactElement => {
  const { who, send, primary = false, complete, state, onSend, onClose, children } = props;
  const styles = useStyles();
  const words = useDissentWords();
  const uiWords = useUiWords();
  const ready = complete && state.kind !== 'busy';
  const onKeyDown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (key === 'Enter' && (ctrlKey || metaKey) && ready) onSend();
    if (key === 'Escape') onClose?.();
  };
  return (
    // Keys of the fields inside; the box itself is nothing to act on.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.form} onKeyDown={onKeyDown}>
      {children}
      <EyeLine who={who} />
      {state.kind === 'failed' && <Failed onRetry={onSend} />}
      {state.kind === 'refused' && <Notice text={dissentRefusal(state.code, words)} />}
      <div className={styles.acts}>
        <Button
          appearance={primary ? 'primary' : 'secondary'}
          disabledFocusable={!ready}
          onClick={() => {
            if (ready) onSend();
          }}
        >
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

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '70ch' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
