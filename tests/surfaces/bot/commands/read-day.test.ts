import { describe, expect, test } from '@jest/globals';
import { readDay } from '#surfaces/bot/commands/read-day.ts';

/** A Friday. */
const today = '2026-11-20';

describe('a day as it is typed', () => {
  test.each([
    ['tomorrow', '2026-11-21'],
    ['domani', '2026-11-21'],
    ['dopodomani', '2026-11-22'],
    ['Monday', '2026-11-23'],
    ['mon.', '2026-11-23'],
    ['lunedì', '2026-11-23'],
    ['next week', '2026-11-23'],
    ['settimana prossima', '2026-11-23'],
    ['martedì', '2026-11-24'],
    ['mercoledì', '2026-11-25'],
    ['Thursday', '2026-11-26'],
    // Today is one; the next is meant.
    ['Friday', '2026-11-27'],
    ['venerdì prossimo', '2026-11-27'],
    ['sabato', '2026-11-21'],
    ['domenica', '2026-11-22'],
    ['27 November', '2026-11-27'],
    ['the 27th of November', '2026-11-27'],
    ['November 27', '2026-11-27'],
    ['27 novembre', '2026-11-27'],
    ['il 1° dicembre', '2026-12-01'],
    ['3 maggio', '2027-05-03'],
    ['27/11', '2026-11-27'],
    ['07/01', '2027-01-07'],
    ['7.1.2027', '2027-01-07'],
    ['2027-01-07', '2027-01-07'],
    ['Friday 25 Dec', '2026-12-25'],
    ['Fri, 25 December', '2026-12-25'],
    ['Friday, December 25th', '2026-12-25'],
    ['Friday the 25th of December', '2026-12-25'],
    ['Friday 25 December 2026', '2026-12-25'],
    ['Wednesday 2026-12-02', '2026-12-02'],
    ['next Monday 23 Nov.', '2026-11-23'],
    ['venerdì 25 dicembre', '2026-12-25'],
    ['ven 25 dic', '2026-12-25'],
    ['martedì 8 dicembre', '2026-12-08'],
    ['mar 24 nov', '2026-11-24'],
    ['giovedì 7/1', '2027-01-07'],
    ['25 December 2026', '2026-12-25'],
    ['December 25, 2026', '2026-12-25'],
    ['the 27th', '2026-11-27'],
    ['Friday the 27th', '2026-11-27'],
    ['venerdì 27', '2026-11-27'],
    ['il 3', '2026-12-03'],
    ['the 31st', '2026-12-31'],
    // That day is a Thursday: which of the two is meant nobody can tell.
    ['Friday 24 Dec', undefined],
    ['venerdì 24 dicembre', undefined],
    ['Friday 32 December', undefined],
    ['Friday evening', undefined],
    ['29 February', undefined],
    ['29/02/2028', '2028-02-29'],
    ['31 April', undefined],
    ['2026-13-01', undefined],
    ['the end of the project', undefined],
    ['further notice', undefined],
    ['', undefined],
  ])('"%s" is %s', (typed, day) => {
    expect(readDay(typed, today)).toBe(day);
  });
});
