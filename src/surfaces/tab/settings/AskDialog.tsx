import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Overlay } from '../../ui/Overlay.tsx';
import { useUiWords } from '../../ui/words-context.tsx';

type AskDialogProps = {
  readonly title: string;
  /** What becomes of what, one thing each. */
  readonly lines: readonly string[];
  /** What the button says that does it. */
  readonly confirm: string;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
};

/** Says what becomes of what, before something is done from which there is no way back. */
export const AskDialog = ({ title, lines, confirm, onCancel, onConfirm }: AskDialogProps): ReactElement => {
  const styles = useStyles();
  const words = useUiWords();
  return (
    <Overlay
      title={title}
      place="centre"
      onClose={onCancel}
      acts={
        <>
          <Button onClick={onCancel}>{words('cancel')}</Button>
          <Button appearance="primary" onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>
            <Body1>{line}</Body1>
          </li>
        ))}
      </ul>
    </Overlay>
  );
};

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
});
