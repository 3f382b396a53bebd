import type { InvitePattern, InviteSeries } from '../../outlook-host/invite.ts';
import { wallClock } from '../../wall-clock.ts';
import { instantOf, readEvent } from './graph-client.ts';
import type { GraphEvent, GraphRecurrence } from './graph-client.ts';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const patternOf = ({ pattern, range }: GraphRecurrence, start: GraphEvent['start']): InvitePattern => ({
  interval: pattern.interval,
  weekdays: pattern.daysOfWeek.map((day) => weekdays.indexOf(day)),
  startDate: range.startDate,
  endDate: range.type === 'noEnd' ? undefined : range.endDate,
  startMinute: wallClock(instantOf(start), range.recurrenceTimeZone).minutes,
});

/** What of a series an event of a person's calendar is. */
export const loadSeries = async (personId: string, event: GraphEvent): Promise<InviteSeries> => {
  if (event.recurrence !== null) return { kind: 'series', pattern: patternOf(event.recurrence, event.start) };
  if (event.seriesMasterId === null) return { kind: 'once' };
  const whole = await readEvent(personId, event.seriesMasterId);
  return whole.recurrence === null
    ? { kind: 'once' }
    : { kind: 'occurrence', seriesId: whole.id, pattern: patternOf(whole.recurrence, whole.start) };
};
