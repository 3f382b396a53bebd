import type { Invite, InviteModel } from './invite.ts';

type Kept = Invite['customProperties'];

const nameOf = (personId: string, eventId: string): string => `local-outlook-properties ${personId} ${eventId}`;

/** What the add-in has kept with a person's own copy of an appointment; nothing for one that is new. */
export const readCustomProperties = (
  storage: Pick<Storage, 'getItem'>,
  { self, eventId }: Pick<Invite, 'self' | 'eventId'>,
): Kept =>
  // Nobody else writes under this name.
  eventId === undefined ? {} : (JSON.parse(storage.getItem(nameOf(self.id, eventId)) ?? '{}') as Kept);

/** Keeps it beyond the page, for a new appointment from its first saving on; returns how to stop. */
export const keepCustomProperties = (storage: Pick<Storage, 'setItem'>, model: InviteModel): (() => void) =>
  model.listen((now, before) => {
    if (now.eventId === undefined) return;
    if (now.customProperties === before.customProperties && now.eventId === before.eventId) return;
    storage.setItem(nameOf(now.self.id, now.eventId), JSON.stringify(now.customProperties));
  });
