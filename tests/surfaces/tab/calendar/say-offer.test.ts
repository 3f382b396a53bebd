import { describe, expect, test } from '@jest/globals';
import type { MoveOffer } from '#domain/calendar/move-offers.ts';
import { calendarPageEn } from '#messages/calendar-page/en.ts';
import { calendarPageIt } from '#messages/calendar-page/it.ts';
import { makeWords } from '#messages/words.ts';
import { makeCalendarTimes } from '#surfaces/tab/calendar/calendar-times.ts';
import { sayOffer } from '#surfaces/tab/calendar/MoveOffers.tsx';
import { on } from '../../../domain/calendar/sample-week.ts';

const offer: MoveOffer = {
  id: 'one',
  subject: 'Ada and Ben',
  meeting: { webLink: undefined, names: ['Ben Ito'] },
  from: on(1, 10, 10.5),
  to: on(1, 14, 14.5),
  mine: 120,
  theirs: 90,
};
const english = (given: Partial<MoveOffer> = {}): string => {
  const times = makeCalendarTimes('en-GB', 'Europe/Rome');
  return sayOffer({ ...offer, ...given }, times, 'Europe/Rome', makeWords(calendarPageEn, 'en-GB'));
};

describe('a move is told', () => {
  test('by what is moved, from when to when, and what each would gain', () => {
    expect(english()).toBe(
      'Moving “Ada and Ben” on Tue 17 from 10:00 to 14:00 would give you 2 h and Ben Ito 1 h 30 min more of focus.',
    );
  });

  test('without the subject where that is private', () => {
    expect(english({ subject: undefined })).toMatch(/^Moving your 1-1 with Ben Ito on Tue 17 from 10:00 to 14:00/);
  });

  test('in Italian', () => {
    const times = makeCalendarTimes('it-IT', 'Europe/Rome');
    expect(sayOffer(offer, times, 'Europe/Rome', makeWords(calendarPageIt, 'it-IT'))).toBe(
      'Spostare «Ada and Ben» (mar 17) dalle 10:00 alle 14:00 darebbe 2 h di concentrazione in più a te e 1 h 30 min a Ben Ito.',
    );
  });
});
