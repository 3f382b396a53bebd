import { focusClash } from '#domain/calendar/focus-clash.ts';
import type { FocusClash } from '#domain/calendar/focus-clash.ts';
import type { Invite } from '#domain/calendar/invite.ts';
import type { ProtectedTimes } from '#domain/calendar/protected-times.ts';
import { spanTime } from '#domain/calendar/working-time.ts';
import { toLocalTime } from '#domain/calendar/zone.ts';
import type { Instant } from '#domain/shared/instant.ts';

type OpenTime = Pick<Invite, 'start' | 'end' | 'mode'>;

/**
 * Whether the open appointment falls into the person's own focus, and where else on its day it would fit: of one that
 * they organize, for nobody else can move it.
 *
 * @param times what is kept of the calendar; `undefined` where nothing is, or where the person does not want to be told
 * @param zone IANA name of the clock that its day is on
 */
export const clashOf = (
  times: ProtectedTimes | undefined,
  { start, end, mode }: OpenTime,
  zone: string,
  now: Instant,
): FocusClash | undefined => {
  if (times === undefined || mode === 'attendee') return undefined;
  const meeting = { start: Math.floor(start / minuteMs), end: Math.ceil(end / minuteMs) };
  const day = spanTime(toLocalTime(meeting.start, zone).date, { start: 0, end: 1440 }, zone);
  return focusClash(times, meeting, day, Math.floor(now / minuteMs));
};

const minuteMs = 60_000;
