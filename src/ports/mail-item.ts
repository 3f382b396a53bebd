import type { Invite } from '#domain/calendar/invite.ts';

export type { Attendee, Invite } from '#domain/calendar/invite.ts';

/** The open appointment. Rejects with {@link Unavailable} (`calendar`) when Outlook does not answer. */
export type MailItem = {
  read(): Promise<Invite>;
  /** The invite's body as HTML. */
  body(): Promise<string>;
  setBody(html: string): Promise<void>;
  /** Calls back whenever attendees, time or the selected item change; returns how to stop. */
  onChange(listener: () => void): () => void;
};
