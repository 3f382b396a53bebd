import { describe, expect, test } from '@jest/globals';
import type { WeeklyTime } from '#domain/calendar/team-series.ts';
import type { WindowOption } from '#domain/calendar/team-window.ts';
import type { Attendance } from '#domain/calendar/window-attendance.ts';
import { timeIn } from '#domain/calendar/weekly-overlap.ts';
import { addWeeks, parseWeek } from '#domain/shared/week.ts';
import { teamWindowEn } from '#messages/team-window/en.ts';
import { teamWindowIt } from '#messages/team-window/it.ts';
import { makeWords } from '#messages/words.ts';
import {
  sayAttendance,
  sayFit,
  sayOwnClock,
  sayPlaceTime,
  sayReaderTime,
  sayWeekly,
} from '#surfaces/tab/team-window/say-window.ts';
import type { WindowSpeech } from '#surfaces/tab/team-window/say-window.ts';
import { makeDateFormat } from '#messages/date-format.ts';

const english: WindowSpeech = {
  words: makeWords(teamWindowEn, 'en-GB'),
  locale: 'en-GB',
  dates: makeDateFormat('en-GB', 'UTC'),
};
const italian: WindowSpeech = {
  words: makeWords(teamWindowIt, 'it-IT'),
  locale: 'it-IT',
  dates: makeDateFormat('it-IT', 'UTC'),
};

/** Tuesdays from 9 March 2027; America changes its clocks on the 14th, Europe on the 28th. */
const tuesday: WeeklyTime = { moment: { weekday: 1, minute: 15 * 60 }, minutes: 30, zone: 'Europe/Rome' };
const w10 = parseWeek('2027-W10')!;
const times = [0, 1, 2, 3].map((later) => timeIn(addWeeks(w10, later), tuesday));
const option: WindowOption = {
  slot: tuesday.moment,
  weeks: times.map((time, index) => ({ week: addWeeks(w10, index), time, busy: [], away: [] })),
  unknown: [],
  conflicts: 0,
  focus: 0,
};
const rome = 'Europe/Rome';

describe('a window is told', () => {
  test('by its day and hour on its own clock, and its length', () => {
    expect(sayWeekly(tuesday, english)).toBe('Tuesday at 15:00, 30 minutes');
    expect(sayWeekly(tuesday, italian)).toBe('martedì alle 15:00, 30 minuti');
  });

  test('on the reader’s clock by its next time, for the hour is not the same in every week', () => {
    const now = Date.parse('2027-03-15T00:00Z') / 60_000;
    expect(sayOwnClock(tuesday, 'America/New_York', now, english)).toBe(
      'Next on Tuesday 16 March: 10:00 on your clock',
    );
    expect(sayOwnClock(tuesday, 'Asia/Tokyo', now, english)).toBe('Next on Tuesday 16 March: 23:00 on your clock');
    expect(sayOwnClock(tuesday, rome, now, english)).toBeUndefined();
  });

  test('where somebody is, with the days from which their hour is another', () => {
    expect(sayPlaceTime(option, 'America/New_York', english)).toBe(
      '09:00, New York; from 16 March 10:00; from 30 March 09:00',
    );
    expect(sayPlaceTime(option, 'Europe/London', english)).toBe('14:00, London');
  });

  test('without a place where the clock is the team’s: mailboxes in Rome name Berlin', () => {
    expect(sayPlaceTime(option, rome, english)).toBe('15:00, as the team');
    expect(sayPlaceTime(option, 'Europe/Berlin', english)).toBe('15:00, as the team');
    // The same hour until the clocks change.
    expect(sayPlaceTime(option, 'Africa/Lagos', english)).toBe('15:00, Lagos; from 30 March 14:00');
  });

  test('on the reader’s clock with its changes, before it is adopted', () => {
    expect(sayReaderTime(option, 'America/New_York', english)).toBe(
      '09:00 on your clock; from 16 March 10:00; from 30 March 09:00',
    );
    expect(sayReaderTime(option, 'Pacific/Auckland', english)).toBe(
      'Wednesday 03:00 on your clock; from 31 March Wednesday 02:00',
    );
  });

  test('with its day where that is another', () => {
    expect(sayPlaceTime(option, 'Pacific/Auckland', english)).toBe(
      'Wednesday 03:00, Auckland; from 31 March Wednesday 02:00',
    );
  });
});

describe('whether someone can come is told', () => {
  const say = (attendance: Attendance, speech = english) => sayAttendance(attendance, option, rome, speech);
  const known = { kind: 'known', busy: [], off: [], away: [] } as const;

  test('as free, for every week', () => {
    expect(say(known)).toEqual([{ look: 'free', text: 'Free every week' }]);
  });

  test('with the dates on which they are not', () => {
    expect(say({ ...known, busy: [times[0]!, times[2]!] })).toEqual([
      { look: 'partly', text: 'Busy in 2 of 4 weeks: 9 March and 23 March' },
    ]);
    expect(say({ ...known, busy: [times[0]!], away: [times[3]!] })).toEqual([
      { look: 'partly', text: 'Busy in 1 of 4 weeks: 9 March' },
      { look: 'away', text: 'Away on 30 March' },
    ]);
    expect(say({ ...known, busy: [times[0]!] }, italian)[0]?.text).toBe('Ha impegni in 1 settimana su 4: 9 marzo');
  });

  test('without dates where it is so in every week', () => {
    expect(say({ ...known, off: times })).toEqual([{ look: 'partly', text: 'Outside working hours' }]);
  });

  test('as unknown where nothing is known, never as free', () => {
    expect(say({ kind: 'unknown' })).toEqual([{ look: 'unknown', text: 'Calendar not shared with you' }]);
  });
});

describe('whom a time suits is told', () => {
  const nameOf = (id: string): string => id;

  test('as everyone only where everyone is known', () => {
    expect(sayFit(option, nameOf, english)).toBe('Everyone is free, every week');
    expect(sayFit({ ...option, unknown: ['Cleo'] }, nameOf, english)).toBe(
      'Everyone whose calendar you can see is free, every week',
    );
  });

  test('with whoever is away for weeks named, for they are not there every week', () => {
    const [first, ...rest] = option.weeks;
    const weeks = [{ ...first!, away: ['Ada'] }, ...rest];
    expect(sayFit({ ...option, weeks }, nameOf, english)).toBe('Everyone is free, but for weeks off: Ada');
    expect(sayFit({ ...option, weeks, unknown: ['Cleo'] }, nameOf, english)).toBe(
      'Everyone whose calendar you can see is free, but for weeks off: Ada',
    );
  });

  test('with everyone named who cannot always come', () => {
    const [first, ...rest] = option.weeks;
    const weeks = [
      { ...first!, busy: ['Ada', 'Ben'] },
      { ...rest[0]!, busy: ['Ada'] },
    ];
    expect(sayFit({ ...option, weeks, conflicts: 3 }, nameOf, english)).toBe(
      'Suits most of you. Not always: Ada and Ben',
    );
  });
});
