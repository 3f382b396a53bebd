import { dayIn, instantIn, minuteIn } from '#domain/calendar/zoned-day.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';
import { outOfFocus } from './focus-times.ts';
import type { FocusTime } from './focus-times.ts';
import type { Preferences, QuietHours } from './preferences.ts';

/** When a person who gets one message a day, or whose day's message has gone already, is told the rest. */
const morning = 9 * 60;

/** Why the bot would write to a person now. */
type Occasion = {
  /** `morning`: what was put off until now is due. */
  readonly kind: 'news' | 'morning';
  /** Whether the day's one message has gone already. */
  readonly toldToday: boolean;
  /** The times of focus that they share, in order. */
  readonly focus: readonly FocusTime[];
};

/**
 * The first instant from `now` on at which a person may be told something; `undefined` when they want no messages: it
 * is in the tab.
 *
 * @param zone of the person's clock
 */
export const mayTellAt = (
  preferences: Preferences,
  zone: string,
  now: Instant,
  occasion: Occasion,
): Instant | undefined => {
  if (preferences.frequency === 'none') return undefined;
  const putOff = occasion.toldToday || (preferences.frequency === 'daily' && occasion.kind === 'news');
  const earliest = putOff ? nextMorning(zone, now, occasion.toldToday) : now;
  return undisturbed(preferences, zone, occasion.focus, earliest);
};

/** What ends one of these may lie in another: until none of them holds. */
const undisturbed = (preferences: Preferences, zone: string, focus: readonly FocusTime[], at: Instant): Instant => {
  const present = afterAbsence(preferences, zone, at);
  const later = outOfFocus(focus, outOfQuiet(preferences.quietHours, zone, present));
  return later === at ? at : undisturbed(preferences, zone, focus, later);
};

/** Whether nothing is to be told on this day. */
const isAway = ({ outOfOfficeUntil, pausedUntil }: Preferences, today: Day): boolean =>
  [outOfOfficeUntil, pausedUntil].some((until) => until !== undefined && today < until);

/** Today's morning counts while it is ahead and the day's message has not gone. */
const nextMorning = (zone: string, now: Instant, toldToday: boolean): Instant => {
  const today = dayIn(zone, now);
  const thisMorning = instantIn(zone, today, morning);
  return !toldToday && thisMorning > now ? thisMorning : instantIn(zone, addDays(today, 1), morning);
};

const afterAbsence = (preferences: Preferences, zone: string, at: Instant): Instant => {
  if (!isAway(preferences, dayIn(zone, at))) return at;
  const { outOfOfficeUntil = '', pausedUntil = '' } = preferences;
  return instantIn(zone, outOfOfficeUntil > pausedUntil ? outOfOfficeUntil : pausedUntil, morning);
};

const outOfQuiet = (hours: QuietHours | undefined, zone: string, at: Instant): Instant => {
  const minute = minuteIn(zone, at);
  if (hours === undefined || !isQuiet(hours, minute)) return at;
  const day = dayIn(zone, at);
  const end = instantIn(zone, hours.to > minute ? day : addDays(day, 1), hours.to);
  // A clock that is put back shows the end twice: in the second hour it is the second one.
  return end > at ? end : end + hourMs;
};

const hourMs = 3_600_000;

const isQuiet = ({ from, to }: QuietHours, minute: number): boolean =>
  from < to ? from <= minute && minute < to : from <= minute || minute < to;
