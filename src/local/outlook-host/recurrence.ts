import type { Invite } from './invite.ts';

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** A date as office.js wants it; its months count from 1. */
const dateParts = (which: 'start' | 'end', date: string): Readonly<Record<string, number>> => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { [`${which}Year`]: year, [`${which}Month`]: month, [`${which}Day`]: day };
};

/** How the open appointment repeats, in the words of office.js; one meeting of a series tells its series' pattern. */
export const recurrenceOf = ({ series, start, end, self }: Invite): Readonly<Record<string, unknown>> | null => {
  if (series.kind === 'once') return null;
  const { interval, weekdays, startDate, endDate, startMinute } = series.pattern;
  return {
    recurrenceType: 'weekly',
    recurrenceProperties: { interval, days: weekdays.map((day) => days[day]), firstDayOfWeek: 'mon' },
    recurrenceTimeZone: { name: self.mailboxZone },
    seriesTimeJson: {
      ...dateParts('start', startDate),
      ...(endDate === undefined ? { noEndDate: true } : dateParts('end', endDate)),
      startTimeMin: startMinute,
      durationMin: (end - start) / 60_000,
    },
  };
};

/** The id of the series that an open meeting is one of; `null`, as in Outlook, for everything else. */
export const seriesIdOf = ({ series }: Invite): string | null =>
  series.kind === 'occurrence' ? series.seriesId : null;
