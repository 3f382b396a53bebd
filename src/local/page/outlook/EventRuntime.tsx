import { makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { InviteModel } from '../../outlook-host/invite.ts';
import { addInAddress, connectOfficeHost } from '../../outlook-host/office-host.ts';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({ frame: { display: 'none' } });

/**
 * The add-in's event runtime, which Outlook runs unseen: told once of a new appointment, and of every change of the
 * people on it, by the names that the manifest gives to these events.
 */
export const EventRuntime = ({ model }: { readonly model: InviteModel }): ReactElement => {
  const styles = useStyles();
  const { locale, words } = usePage();
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    if (frame.current === null) return undefined;
    const host = connectOfficeHost({
      frame: frame.current,
      model,
      locale,
      onActionsReady: () => {
        if (model.get().eventId === undefined) host.runAction('onNewAppointment');
      },
    });
    const stop = model.listen((now, before) => {
      if (now.attendees !== before.attendees) host.runAction('onAttendeesChanged');
    });
    frame.current.src = addInAddress('/outlook/events', locale);
    return () => {
      stop();
      host.disconnect();
    };
  }, [model, locale]);
  return <iframe ref={frame} className={styles.frame} title={words('events')} aria-hidden tabIndex={-1} />;
};
