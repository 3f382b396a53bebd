import { makeStyles } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import type { AddInEvents, RaisedEvent } from '../../outlook-host/add-in-events.ts';
import type { InviteModel } from '../../outlook-host/invite.ts';
import { addInAddress, connectOfficeHost } from '../../outlook-host/office-host.ts';
import { makeRoamingSettings } from '../../outlook-host/roaming-settings.ts';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({ frame: { display: 'none' } });

type Props = { readonly model: InviteModel; readonly events: AddInEvents };

/**
 * The add-in's event runtime, which Outlook runs unseen: told once of an appointment that its organizer opens, new or not, and of every change of the
 * people on it and of its time, by the names that the manifest gives to these events. It lives as long as one event does.
 */
export const EventRuntime = ({ model, events }: Props): ReactElement | null => {
  const current = useSyncExternalStore(events.listen, events.current);
  useEffect(() => {
    void events.raise('onAppointmentOpened');
    return model.listen((now, before) => {
      if (now.attendees !== before.attendees) void events.raise('onAttendeesChanged');
      if (now.start !== before.start || now.end !== before.end) void events.raise('onTimeChanged');
    });
  }, [model, events]);
  return current === undefined ? null : <EventFrame key={current.id} model={model} event={current} />;
};

/** An action that does not let go of its event in time, in milliseconds, is given up, and what it was asked is allowed. */
const patience = 10_000;

type FrameProps = { readonly model: InviteModel; readonly event: RaisedEvent };

const EventFrame = ({ model, event }: FrameProps): ReactElement => {
  const styles = useStyles();
  const { locale, words } = usePage();
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    const host = connectOfficeHost({
      frame: frame.current,
      model,
      locale,
      settings: makeRoamingSettings(window.localStorage, model.get().self.id),
      onActionsReady: () => {
        host.runAction(event.name);
      },
      onActionDone: event.finish,
    });
    const timer = setTimeout(() => {
      event.finish({});
    }, patience);
    frame.current.src = addInAddress('/outlook/events', locale);
    return () => {
      clearTimeout(timer);
      host.disconnect();
    };
  }, [model, event, locale]);
  return <iframe ref={frame} className={styles.frame} title={words('events')} aria-hidden tabIndex={-1} />;
};
