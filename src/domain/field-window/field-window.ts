import { instantIn } from '#domain/calendar/zoned-day.ts';
import { nextTime } from '#domain/ritual/ritual-plan.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import type { WeeklyMoment } from '#domain/week/team-settings.ts';

/** When someone means to be with the team each week, where its work happens. One in each team of theirs. */
export type FieldWindow = {
  readonly by: PersonId;
  /** Its beginning, on the clock of `zone`. */
  readonly moment: WeeklyMoment;
  readonly minutes: number;
  /** IANA zone of the person's own clock. */
  readonly zone: string;
  /** Whether the team sees when it begins. */
  readonly shown: boolean;
  /** Whether the bot says that it begins. */
  readonly reminded: boolean;
  /** 1 for the first choice, one more with each save. */
  readonly revision: number;
};

export const minutesAtFirst = 30;
export const fewestMinutes = 15;
export const mostMinutes = 120;

type Timed = Pick<FieldWindow, 'moment' | 'zone'>;

/** When it begins next, after an instant. */
export const nextWindowAt = ({ moment, zone }: Timed, after: Instant): Instant => nextTime(moment, zone, after);

/** Whether it begins at this very instant: it may have been moved since that was planned. */
export const beginsAt = (window: Timed, at: Instant): boolean => nextWindowAt(window, at - 1) === at;

/** When the window ends that begins at an instant. */
export const endsAt = ({ minutes }: Pick<FieldWindow, 'minutes'>, begins: Instant): Instant =>
  begins + minutes * 60_000;

/** Whether the window of a day is over; one that was moved since counts by where it is now. */
export const isOver = (window: Timed & Pick<FieldWindow, 'minutes'>, day: Day, now: Instant): boolean =>
  now >= endsAt(window, nextWindowAt(window, instantIn(window.zone, day, 0) - 1));
