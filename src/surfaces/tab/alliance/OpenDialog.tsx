import {
  Body1,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { useUiWords } from '../../ui/words-context.tsx';
import { useTabWords } from '../tab-context.tsx';

type OpenDialogProps = {
  readonly open: boolean;
  readonly view: TeamAllianceView;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
};

/** Says what opening all answers does before it is done: it cannot be taken back. */
export const OpenDialog = ({ open, view, onCancel, onConfirm }: OpenDialogProps): ReactElement => {
  const styles = useStyles();
  const words = useTabWords();
  const uiWords = useUiWords();
  const { team, writers } = view;
  return (
    <Dialog
      open={open}
      onOpenChange={(_, { open: stays }) => {
        if (!stays) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words('open.title')}</DialogTitle>
          <DialogContent className={styles.content}>
            <Body1>{words('open.text', { team: team.name })}</Body1>
            <Body1>{words('open.count', { written: writers.length, all: team.members.length })}</Body1>
          </DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{uiWords('cancel')}</Button>
            <Button appearance="primary" onClick={onConfirm}>
              {words('open.confirm')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
