import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  typographyStyles,
} from '@fluentui/react-components';
import { ArrowLeftRegular, DeleteRegular, SendRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { AddInEvents } from '../../outlook-host/add-in-events.ts';
import type { InviteModel } from '../../outlook-host/invite.ts';
import { usePage } from '../page-context.tsx';
import { narrow } from '../page-layout.ts';
import { BodyEditor } from './BodyEditor.tsx';
import { InvitePeople } from './InvitePeople.tsx';
import { InviteTimes } from './InviteTimes.tsx';
import { SeriesLine } from './SeriesLine.tsx';
import { SmartAlert } from './SmartAlert.tsx';
import { useInvite } from './use-invite.ts';
import { useSending } from './use-sending.ts';

const useStyles = makeStyles({
  form: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
    [narrow]: { flexShrink: 0, overflowY: 'visible' },
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    padding: '16px',
  },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  heading: { ...typographyStyles.subtitle2, flexGrow: 1, margin: 0 },
  outcome: { ':not(:empty)': { marginTop: '8px' } },
});

type ActionsProps = {
  readonly model: InviteModel;
  readonly events: AddInEvents;
  readonly onClose: () => void;
  /** Leads to the add-in's pane. */
  readonly onPane: () => void;
};

type Props = ActionsProps & {
  /** Opens another appointment. */
  readonly onOpen: (eventId: string) => void;
};

const Actions = ({ model, events, onClose, onPane }: ActionsProps): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  const { mode, eventId } = useInvite(model);
  const { outcome, alert, send, sendAnyway, stay, remove } = useSending(model, events);
  return (
    <div>
      {alert !== undefined && (
        <SmartAlert
          alert={alert}
          onStay={stay}
          onSend={sendAnyway}
          onPane={() => {
            stay();
            // The dialog first gives the focus back to where it came from.
            setTimeout(onPane);
          }}
        />
      )}
      <div className={styles.bar}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={words('invite.close')}
          title={words('invite.close')}
          onClick={onClose}
        />
        <h2 className={styles.heading}>{words('invite')}</h2>
        {eventId !== undefined && (
          <Button
            appearance="subtle"
            aria-label={words('invite.delete')}
            icon={<DeleteRegular />}
            onClick={() => {
              remove(eventId, onClose);
            }}
          />
        )}
        {mode === 'compose' && (
          <Button
            appearance="primary"
            icon={<SendRegular />}
            disabled={outcome === 'saving'}
            onClick={() => void send()}
          >
            {words('invite.send')}
          </Button>
        )}
      </div>
      <div role="status" className={styles.outcome}>
        {outcome === 'saved' && <Text>{words('invite.saved')}</Text>}
        {outcome === 'failed' && (
          <MessageBar intent="warning">
            <MessageBarBody>{words('invite.notSaved')}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
};

/** The invite form: title, people, room, time and text. */
export const InviteForm = ({ model, events, onClose, onPane, onOpen }: Props): ReactElement => {
  const styles = useStyles();
  const { words } = usePage();
  const invite = useInvite(model);
  return (
    <div className={styles.form} role="form" aria-label={words('invite')}>
      <Actions model={model} events={events} onClose={onClose} onPane={onPane} />
      <SeriesLine series={invite.series} onOpen={onOpen} />
      {invite.mode === 'read' && <Text>{words('invite.readOnly', { name: invite.organizer.name })}</Text>}
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
