import { Button, MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { SaveOutcome } from '../../teams-host/teams-host.ts';
import { Dialog } from '../Dialog.tsx';
import { saveTab } from '../local-api.ts';
import { usePage } from '../page-context.tsx';
import { useChannel } from './use-channel.ts';
import { useTeamsHost } from './use-teams-host.ts';

const useStyles = makeStyles({ frame: { width: '100%', height: '420px', border: 'none', display: 'block' } });

type Props = { readonly onClose: () => void };

/** Adds the tab as Teams does: the product's own configuration page in a dialog, whose Save belongs to Teams. */
export const AddTabDialog = ({ onClose }: Props): ReactElement => {
  const styles = useStyles();
  const { show, words } = usePage();
  const { channel } = useChannel();
  const [failure, setFailure] = useState<string>();
  const onSaved = (outcome: SaveOutcome): void => {
    if (outcome.kind === 'failed') {
      setFailure(outcome.reason);
      return;
    }
    const { suggestedDisplayName, entityId, contentUrl, websiteUrl } = outcome.settings;
    const tab = { channelId: channel.id, entityId, contentUrl, websiteUrl, name: suggestedDisplayName };
    saveTab(tab).then(
      () => {
        show({ channel: 'alliance', tabPage: '' });
        onClose();
      },
      (error: unknown) => {
        setFailure(String(error));
      },
    );
  };
  const { frame, valid, save } = useTeamsHost('configuration', onSaved);
  return (
    <Dialog
      title={words('tab.add')}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{words('cancel')}</Button>
          <Button appearance="primary" disabled={!valid} onClick={save}>
            {words('save')}
          </Button>
        </>
      }
    >
      {failure !== undefined && (
        <MessageBar intent="warning">
          <MessageBarBody>{words('tab.notSaved', { reason: failure })}</MessageBarBody>
        </MessageBar>
      )}
      <iframe ref={frame} className={styles.frame} title={words('tab.configuration')} src="/tab/configure" />
    </Dialog>
  );
};
