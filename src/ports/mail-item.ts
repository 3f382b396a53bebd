import type { Invite } from '#domain/calendar/invite.ts';
import type { Interval } from '#domain/planner/interval.ts';

export type { Attendee, Invite } from '#domain/calendar/invite.ts';

export type ItemChange = 'same-item' | 'other-item';

/** The open appointment. Rejects with {@link Unavailable} (`calendar`) when Outlook does not answer. */
export type MailItem = {
  /** `undefined` while none is open, as a pinned pane may find it. */
  read(): Promise<Invite | undefined>;
  /** The invite's body as HTML. */
  body(): Promise<string>;
  setBody(html: string): Promise<void>;
  /** Puts the appointment elsewhere, in UTC minutes, as its organizer may; sent to nobody before they send it. */
  setTime(time: Interval): Promise<void>;
  /** Calls back whenever people, time or series change, or another appointment is open, or none; returns how to stop. */
  onChange(listener: (change: ItemChange) => void): () => void;
};
