import type { Interval } from '#domain/planner/interval.ts';

/** What of ours an event is; `undefined` for everything this product did not put there. */
export type OurMark = 'focus' | 'field-window';

/** Whose field window a series of ours holds. */
export type SeriesTeam = {
  readonly teamId: string;
  /** IANA zone on whose clock it was written: it keeps its hour there. */
  readonly zone: string;
};

/** What only the one who has called a meeting can use: they may move it. */
export type OrganizedMeeting = {
  /** Where Outlook on the web opens it; `undefined` when the calendar names no such place. */
  readonly webLink: string | undefined;
  /** How each of `others` is called, in the same order; by their address where the calendar names nobody. */
  readonly names: readonly string[];
};

/** A calendar event, reduced to what planning needs. It never leaves the client. */
export type CalendarEvent = {
  /** Id in the person's own calendar. */
  readonly id: string;
  readonly etag: string;
  /** Undefined when the event is private. */
  readonly subject: string | undefined;
  /** UTC minutes since 1970-01-01; start included, end not. */
  readonly time: Interval;
  /** All-day events are dates, not instants: when `time` runs from UTC midnight to UTC midnight, these dates are meant in the person's zone. */
  readonly allDay: boolean;
  readonly showAs: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere' | 'unknown';
  readonly cancelled: boolean;
  readonly declined: boolean;
  /** Everyone invited besides the calendar's owner, lower-case SMTP addresses; rooms and declined ones are left out. */
  readonly others: readonly string[];
  readonly mark: OurMark | undefined;
  /**
   * The time at which we wrote an event of ours: where it now stands elsewhere or is longer, its owner has changed it.
   * `undefined` for everything else, and for what was written before we noted it.
   */
  readonly written: Interval | undefined;
  /** Of a team's field window; left out for one's own, and for everything else. */
  readonly team?: SeriesTeam;
  /** Of a meeting that the calendar's owner has called themselves; left out for everything else. */
  readonly organized?: OrganizedMeeting;
};
