import { Spinner, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { makeAddInEvents } from '../../outlook-host/add-in-events.ts';
import type { AddInEvents } from '../../outlook-host/add-in-events.ts';
import { makeInviteModel } from '../../outlook-host/invite.ts';
import type { InviteModel } from '../../outlook-host/invite.ts';
import { usePage } from '../page-context.tsx';
import { narrow } from '../page-layout.ts';
import { AddInPane } from './AddInPane.tsx';
import { EventRuntime } from './EventRuntime.tsx';
import { InviteForm } from './InviteForm.tsx';
import { loadInvite } from './load-invite.ts';

const useStyles = makeStyles({
  sides: { flexGrow: 1, minHeight: 0, display: 'flex', [narrow]: { flexDirection: 'column', overflowY: 'auto' } },
  wait: { margin: 'auto' },
});

type Props = { readonly eventId: string; readonly onClose: () => void };

/** One appointment, and the add-in beside it. */
export const OpenInvite = ({ eventId, onClose }: Props): ReactElement => {
  const styles = useStyles();
  const { person, session, words } = usePage();
  const [opened, setOpened] = useState<{ readonly model: InviteModel; readonly events: AddInEvents }>();
  useEffect(() => {
    let wanted = true;
    loadInvite(person, eventId, session.now).then(
      (invite) => {
        if (wanted) setOpened({ model: makeInviteModel(invite), events: makeAddInEvents() });
      },
      // An event that is gone, or another person's: back to the week.
      onClose,
    );
    return () => {
      wanted = false;
    };
    // Opened once: what others change meanwhile must not take away what is being written.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [person.id, eventId]);
  if (opened === undefined) return <Spinner className={styles.wait} label={words('invite')} />;
  const { model, events } = opened;
  return (
    <div className={styles.sides}>
      <InviteForm model={model} events={events} onClose={onClose} />
      <AddInPane model={model} />
      {model.get().mode === 'compose' && <EventRuntime model={model} events={events} />}
    </div>
  );
};
