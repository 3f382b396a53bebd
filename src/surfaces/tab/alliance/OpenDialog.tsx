import { Body1, Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { Overlay } from '../../ui/Overlay.tsx';
import { useUiWords } from '../../ui/words-context.tsx';
import { useTabWords } from '../tab-context.tsx';

type OpenDialogProps = {
  readonly view: TeamAllianceView;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
};

/** Says what opening all answers does before it is done: it cannot be taken back. */
export const OpenDialog = ({ view, onCancel, onConfirm }: OpenDialogProps): ReactElement => {
  const words = useTabWords();
  const uiWords = useUiWords();
  const { team, writers } = view;
  return (
    <Overlay
      title={words('open.title')}
      place="centre"
      onClose={onCancel}
      acts={
        <>
          <Button onClick={onCancel}>{uiWords('cancel')}</Button>
          <Button appearance="primary" onClick={onConfirm}>
            {words('open.confirm')}
          </Button>
        </>
      }
    >
      <Body1>{words('open.text', { team: team.name })}</Body1>
      <Body1>{words('open.count', { written: writers.length, all: team.members.length })}</Body1>
    </Overlay>
  );
};
