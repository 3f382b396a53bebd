import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Overlay } from '../../ui/Overlay.tsx';
import { useUiWords } from '../../ui/words-context.tsx';
import { useSettingsWords } from './settings-words.ts';

type DeleteDataDialogProps = { readonly onCancel: () => void; readonly onConfirm: () => void };

const parts = ['words', 'others', 'agreements', 'pairs', 'posts', 'noWayBack'] as const;

/** Says what becomes of what, before it is done: there is no way back. */
export const DeleteDataDialog = ({ onCancel, onConfirm }: DeleteDataDialogProps): ReactElement => {
  const styles = useStyles();
  const words = useSettingsWords();
  const uiWords = useUiWords();
  return (
    <Overlay
      title={words('data.ask')}
      place="centre"
      onClose={onCancel}
      acts={
        <>
          <Button onClick={onCancel}>{uiWords('cancel')}</Button>
          <Button appearance="primary" onClick={onConfirm}>
            {words('data.confirm')}
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        {parts.map((part) => (
          <li key={part}>
            <Body1>{words(`data.ask.${part}`)}</Body1>
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
