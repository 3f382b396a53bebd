import type { LocalPerson } from '../people.ts';

export type InviteAttendee = {
  readonly name: string;
  readonly address: string;
  readonly type: 'required' | 'optional' | 'resource';
  readonly response: 'none' | 'organizer' | 'tentative' | 'accepted' | 'declined';
};

/** A line that an add-in shows above the invite. */
type InviteNotice = { readonly key: string; readonly message: string };

/** How a series repeats. */
export type InvitePattern = {
  /** In weeks. */
  readonly interval: number;
  /** 0 = Sunday. */
  readonly weekdays: readonly number[];
  /** `yyyy-mm-dd`; without an end, `endDate` is `undefined`. */
  readonly startDate: string;
  readonly endDate: string | undefined;
  /** Minutes since midnight on the series' own clock. */
  readonly startMinute: number;
};

/** What of a series is open. */
export type InviteSeries =
  | { readonly kind: 'once' }
  | { readonly kind: 'occurrence'; readonly seriesId: string; readonly pattern: InvitePattern }
  | { readonly kind: 'series'; readonly pattern: InvitePattern };

/** An appointment as it stands open in the Outlook frame. */
export type Invite = {
  /** Id in the calendar; `undefined` until it is saved. */
  readonly eventId: string | undefined;
  /** `compose`: one's own, can be written. `read`: someone else's. */
  readonly mode: 'compose' | 'read';
  readonly self: LocalPerson;
  readonly organizer: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Milliseconds since 1970-01-01. */
  readonly start: number;
  readonly end: number;
  readonly series: InviteSeries;
  readonly attendees: readonly InviteAttendee[];
  readonly bodyHtml: string;
  readonly notices: readonly InviteNotice[];
  readonly customProperties: Readonly<Record<string, unknown>>;
};

/** The open invite, shared by the form and the pane beside it. */
export type InviteModel = {
  get(): Invite;
  change(change: Partial<Invite>): void;
  /** Calls back after every change; returns how to stop. */
  listen(listener: (now: Invite, before: Invite) => void): () => void;
};

export const makeInviteModel = (first: Invite): InviteModel => {
  let invite = first;
  const listeners = new Set<(now: Invite, before: Invite) => void>();
  return {
    get: () => invite,
    change: (change) => {
      const before = invite;
      invite = { ...invite, ...change };
      for (const listener of listeners) listener(invite, before);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
