import type { Instant } from '#domain/shared/instant.ts';

export type Address = { readonly name: string; readonly address: string };

export type Response = 'none' | 'organizer' | 'tentativelyAccepted' | 'accepted' | 'declined' | 'notResponded';

export type EventAttendee = Address & {
  readonly type: 'required' | 'optional' | 'resource';
  readonly response: Response;
};

/** A weekly series: on these weekdays, every so many weeks. */
export type WeeklySeries = {
  readonly interval: number;
  /** 0 = Sunday. */
  readonly weekdays: readonly number[];
  /** First day that may carry an occurrence, `yyyy-mm-dd` in the series' zone. */
  readonly startDate: string;
  /** Last such day; `undefined` = without end. */
  readonly endDate: string | undefined;
  /** IANA zone in which the wall-clock time is kept. */
  readonly zone: string;
  /** Days whose occurrence was deleted. */
  readonly skipped: readonly string[];
  /** Days whose occurrence was changed on its own. */
  readonly changes: Readonly<Record<string, EventChange>>;
};

/** The fields that a PATCH may set. */
type EventFields = {
  readonly subject: string;
  readonly bodyHtml: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly allDay: boolean;
  readonly showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';
  readonly sensitivity: 'normal' | 'personal' | 'private' | 'confidential';
  readonly categories: readonly string[];
  readonly reminder: boolean;
  readonly location: string;
  readonly attendees: readonly EventAttendee[];
};

export type EventChange = Partial<EventFields>;

/** An event in one person's calendar. */
export type EventRecord = EventFields & {
  /** Id in this calendar. */
  readonly id: string;
  /** Which of its owner's calendars holds it; `undefined`: the main one. */
  readonly calendarId: string | undefined;
  /** The same in the calendars of everyone invited. */
  readonly uid: string;
  readonly transactionId: string | undefined;
  /** IANA zone that it was written in. */
  readonly zone: string;
  readonly organizer: Address;
  /** The calendar owner's own answer. */
  readonly response: Response;
  readonly series: WeeklySeries | undefined;
  readonly properties: readonly { readonly id: string; readonly value: string }[];
  readonly createdAt: Instant;
  readonly modifiedAt: Instant;
};

/** What a new event is made of; the calendar adds the rest. */
export type NewEvent = Omit<EventRecord, 'id' | 'uid' | 'organizer' | 'response' | 'createdAt' | 'modifiedAt'>;

/** An event as a view shows it: by itself, or one day of a series. */
export type Occurrence = EventRecord & {
  readonly kind: 'singleInstance' | 'seriesMaster' | 'occurrence' | 'exception';
  readonly masterId: string | undefined;
  readonly etag: string;
};
