import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { sameHours } from '#domain/calendar/working-time.ts';

/** Settings of which none is what holds at first. */
export const sampleCalendarSettings: CalendarSettings = {
  zone: 'Europe/Rome',
  // Split hours from Tuesday to Thursday, and a night from Friday into Saturday.
  hours: sameHours([2, 3, 4], { start: 480, end: 720 }).map((spans, day) => {
    if (day === 5) return [{ start: 1320, end: 360 }];
    return spans.length === 0 ? [] : [...spans, { start: 840, end: 1140 }];
  }),
  lunch: [{ start: 780, end: 825 }],
  focus: {
    grid: 10,
    minLength: 45,
    maxLength: 240,
    gap: 20,
    perDayMinutes: 300,
    perDayBlocks: 2,
    perWeekMinutes: 720,
    preference: 'morning',
  },
  buffer: 10,
  tentative: 'leaves-free',
  freeze: 1440,
  mode: 'guard',
  weeks: 4,
  externalOneToOnes: false,
  privateBlocks: false,
  apply: 'automatic',
};
