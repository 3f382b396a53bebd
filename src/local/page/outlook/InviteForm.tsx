import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { ArrowLeftRegular, DeleteRegular, SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { InviteModel } from '../../outlook-host/invite.ts';
import { usePage } from '../page-context.tsx';
import { BodyEditor } from './BodyEditor.tsx';
import { InvitePeople } from './InvitePeople.tsx';
import { InviteTimes } from './InviteTimes.tsx';
import { deleteEvent } from './graph-client.ts';
import { saveInvite } from './load-invite.ts';
import { useInvite } from './use-invite.ts';

const useStyles = makeStyles({
  form: {
    flexGrow: 1,
    minWidth: '300px',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px',
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  push: { flexGrow: 1 },
});

type Props = { readonly model: InviteModel; readonly onClose: () => void };
type Outcome = 'idle' | 'saving' | 'saved' | 'failed';

const Actions = ({ model, onClose }: Props): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  const { mode, eventId, self } = useInvite(model);
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const run = (work: Promise<unknown>, after: () => void): void => {
    setOutcome('saving');
    work.then(after, () => {
      setOutcome('failed');
    });
  };
  const save = (): void => {
    const saving = saveInvite(model.get()).then((id) => {
      model.change({ eventId: id });
    });
    run(saving, () => {
      setOutcome('saved');
    });
  };
  return (
    <>
      <div className={styles.bar}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onClose}>
          {words('invite.close')}
        </Button>
        <span className={styles.push} />
        {eventId !== undefined && (
          <Button
            appearance="subtle"
            aria-label={words('invite.delete')}
            icon={<DeleteRegular />}
            onClick={() => {
              run(deleteEvent(self.id, eventId), onClose);
            }}
          />
        )}
        {mode === 'compose' && (
          <Button appearance="primary" icon={<SendRegular />} disabled={outcome === 'saving'} onClick={save}>
            {words('invite.send')}
          </Button>
        )}
      </div>
      <div role="status">
        {outcome === 'saved' && <Text>{words('invite.saved')}</Text>}
        {outcome === 'failed' && (
          <MessageBar intent="warning">
            <MessageBarBody>{words('invite.notSaved')}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
};

/** The invite form: title, people, room, time and text. */
export const InviteForm = ({ model, onClose }: Props): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  const invite = useInvite(model);
  return (
    <div className={styles.form} role="form" aria-label={words('invite')}>
      <Actions model={model} onClose={onClose} />
      {invite.mode === 'read' && <Subtitle2>{words('invite.readOnly', { name: invite.organizer.name })}</Subtitle2>}
      {invite.notices.map((notice) => (
        <MessageBar key={notice.key} intent="info">
          <MessageBarBody>{notice.message}</MessageBarBody>
        </MessageBar>
      ))}
      <Field label={words('invite.title')}>
        <Input
          value={invite.subject}
          readOnly={invite.mode === 'read'}
          maxLength={255}
          onChange={(_, { value }) => {
            model.change({ subject: value });
          }}
        />
      </Field>
      <InvitePeople model={model} />
      <InviteTimes model={model} />
      <BodyEditor model={model} />
    </div>
  );
};
