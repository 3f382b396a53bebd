import type { Event } from '@microsoft/microsoft-graph-types';
import type { SeriesTeam } from '#domain/calendar/calendar-event.ts';
import { toLocalTime, weekdayOf } from '#domain/calendar/zone.ts';
import type { NewBlock } from '#ports/calendar.ts';
import { markProperties } from './mark-property.ts';

/** The category under which Outlook lets people see and colour everything of ours. */
const category = 'Alliance';

/** A block of ours as Graph wants a new event. */
export const newEvent = (block: NewBlock, transactionId: string): Event => ({
  transactionId,
  subject: block.subject,
  ...(block.repeats === 'weekly' ? weeklyTimes(block) : onceTimes(block)),
  showAs: 'busy',
  isReminderOn: false,
  // A field window is for others to see and join; when somebody concentrates is their own affair, unless they say otherwise.
  sensitivity: block.mark === 'focus' ? (block.sensitivity ?? 'private') : 'normal',
  categories: [category],
  singleValueExtendedProperties: [
    ...markProperties(block.mark, block.written ?? block.time, block.time, seriesTeamOf(block)),
  ],
});

/** A team's window is written in the team's zone. */
const seriesTeamOf = ({ teamId, zone }: NewBlock): SeriesTeam | undefined =>
  teamId === undefined ? undefined : { teamId, zone };

const onceTimes = ({ time }: NewBlock): Pick<Event, 'start' | 'end'> => ({
  start: { dateTime: utcText(time.start), timeZone: 'UTC' },
  end: { dateTime: utcText(time.end), timeZone: 'UTC' },
});

/** Written in the person's zone, so that the window keeps its hour when clocks change. */
const weeklyTimes = ({ time, zone }: NewBlock): Pick<Event, 'start' | 'end' | 'recurrence'> => {
  const start = localText(time.start, zone);
  const date = start.slice(0, 10);
  const weekday = weekdayOf(date);
  return {
    start: { dateTime: start, timeZone: zone },
    end: { dateTime: localText(time.end, zone), timeZone: zone },
    recurrence: {
      pattern: {
        type: 'weekly',
        interval: 1,
        daysOfWeek: weekdays.slice(weekday, weekday + 1),
        firstDayOfWeek: 'monday',
      },
      range: { type: 'noEnd', startDate: date, recurrenceTimeZone: zone },
    },
  };
};

/** `2026-11-20T14:00:00` */
const utcText = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(0, 19);

/** The same on the clocks of a zone. */
const localText = (utcMinutes: number, zone: string): string => {
  const { date, minutes } = toLocalTime(utcMinutes, zone);
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${date}T${hour ?? ''}:${minute ?? ''}:00`;
};

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;
