import type { NewBlock } from '#ports/calendar.ts';
import { markProperties } from './mark-property.ts';

/** The category under which Outlook lets people see and colour everything of ours. */
const category = 'Alliance';

/** A block of ours as Graph wants a new event. */
export const newEvent = (block: NewBlock, transactionId: string): Readonly<Record<string, unknown>> => ({
  transactionId,
  subject: block.subject,
  ...(block.repeats === 'weekly' ? weeklyTimes(block) : onceTimes(block)),
  showAs: 'busy',
  isReminderOn: false,
  // A field window is for others to see and join; when somebody concentrates is their own affair.
  sensitivity: block.mark === 'focus' ? 'private' : 'normal',
  categories: [category],
  singleValueExtendedProperties: markProperties(block.mark),
});

const onceTimes = ({ time }: NewBlock): object => ({
  start: { dateTime: utcText(time.start), timeZone: 'UTC' },
  end: { dateTime: utcText(time.end), timeZone: 'UTC' },
});

/** Written in the person's zone, so that the window keeps its hour when clocks change. */
const weeklyTimes = ({ time, zone }: NewBlock): object => {
  const start = localText(time.start, zone);
  const date = start.slice(0, 10);
  return {
    start: { dateTime: start, timeZone: zone },
    end: { dateTime: localText(time.end, zone), timeZone: zone },
    recurrence: {
      pattern: { type: 'weekly', interval: 1, daysOfWeek: [weekdayOf(date)], firstDayOfWeek: 'monday' },
      range: { type: 'noEnd', startDate: date, recurrenceTimeZone: zone },
    },
  };
};

/** `2026-11-20T14:00:00` */
const utcText = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(0, 19);

/** The same on the clocks of a zone: Swedish writes dates the way ISO 8601 does. */
const localText = (minutes: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
    .format(minutes * 60_000)
    .replace(' ', 'T');

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const weekdayOf = (date: string): string => weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'monday';
