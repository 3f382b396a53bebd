import { useEffect, useState } from 'react';
import { makeAddInEvents } from '../../outlook-host/add-in-events.ts';
import type { AddInEvents } from '../../outlook-host/add-in-events.ts';
import { keepCustomProperties, readCustomProperties } from '../../outlook-host/custom-properties.ts';
import { makeInviteModel } from '../../outlook-host/invite.ts';
import type { InviteModel } from '../../outlook-host/invite.ts';
import { usePage } from '../page-context.tsx';
import { loadInvite } from './load-invite.ts';

/** An appointment that is open, and the add-in's events on it. */
export type OpenedInvite = { readonly key: string; readonly model: InviteModel; readonly events: AddInEvents };

/** Opens the appointment of this id, `new` for a new one; `undefined` until it is. */
export const useOpenInvite = (eventId: string | undefined, onGone: () => void): OpenedInvite | undefined => {
  const { person, session } = usePage();
  const [opened, setOpened] = useState<OpenedInvite>();
  const key = eventId === undefined ? undefined : `${person.id} ${eventId}`;
  useEffect(() => {
    if (eventId === undefined || key === undefined) {
      setOpened(undefined);
      return undefined;
    }
    let stop = (): void => undefined;
    let wanted = true;
    loadInvite(person, eventId, session.now).then(
      (invite) => {
        if (!wanted) return;
        const customProperties = readCustomProperties(window.localStorage, invite);
        const model = makeInviteModel({ ...invite, customProperties });
        stop = keepCustomProperties(window.localStorage, model);
        setOpened({ key, model, events: makeAddInEvents() });
      },
      // An event that is gone, or another person's: back to the week.
      onGone,
    );
    return () => {
      wanted = false;
      stop();
    };
    // Opened once: what others change meanwhile must not take away what is being written.
  }, [key]);
  return opened?.key === key ? opened : undefined;
};
