import { describe, expect, test } from '@jest/globals';
import { emptyLedger } from '#domain/calendar/ledger.ts';
import type { Schedule } from '#domain/calendar/schedule.ts';
import type { Interval } from '#domain/planner/interval.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { findMoves } from '#usecases/calendar/find-moves.ts';
import type { LoadedWeeks } from '#usecases/calendar/load-weeks.ts';
import { meeting, monday, on, oneToOne, rome } from '../../domain/calendar/sample-week.ts';

const ada = 'ada@contoso.example';
const ben = 'ben@contoso.example';
const organized = { webLink: undefined, names: ['Ben Ito'] };
const oneToOneAt = on(0, 11.25, 12.25);
/** All of the week is taken but for 10:30 to 13 on Monday. */
const busy = [on(0, 9, 10.5), on(0, 13, 18), ...[1, 2, 3, 4].map((day) => on(day, 9, 18))];

const loaded = (given: Partial<LoadedWeeks> = {}): LoadedWeeks => ({
  settings: rome,
  zoneOf: 'settings',
  events: [...busy.map((time) => meeting(time)), oneToOne(oneToOneAt, { organized })],
  ledger: emptyLedger,
  now: monday,
  ...given,
});

/** Answers for everyone alike, and remembers what was asked. */
const asking = (answer: (address: string) => Schedule) => {
  const asked: { readonly addresses: readonly string[]; readonly range: Interval }[] = [];
  const schedules = (addresses: readonly string[], range: Interval): Promise<readonly Schedule[]> => {
    asked.push({ addresses, range });
    return Promise.resolve(addresses.map(answer));
  };
  return { asked, calendar: { schedules } };
};
const like = (times: readonly Interval[]) =>
  asking((address) => ({
    address,
    kind: 'known',
    busy: times.map((time) => ({ time, showAs: 'busy' })),
    hours: { zone: 'Europe/Rome', weekdays: [1, 2, 3, 4, 5], start: 540, end: 1080 },
  }));

describe('looking for moves', () => {
  test('asks once, for the weeks that are planned and for each partner once', async () => {
    const { calendar, asked } = like([...busy, oneToOneAt]);
    const again = oneToOne(on(3, 10, 10.5), { organized });
    const found = await findMoves(calendar, loaded({ events: [...loaded().events, again] }), ada);
    expect(asked).toEqual([{ addresses: [ben], range: { start: monday, end: monday + 7 * 1440 } }]);
    expect(found).toMatchObject([{ from: oneToOneAt, to: on(0, 10.5, 11.5), mine: 90, theirs: 90 }]);
  });

  test('asks about nobody where there is nothing that one could move', async () => {
    const { calendar, asked } = like([]);
    expect(await findMoves(calendar, loaded({ events: [oneToOne(oneToOneAt)] }), ada)).toEqual([]);
    expect(asked).toEqual([]);
  });

  test('finds none with someone whose calendar may not be read', async () => {
    const { calendar } = asking((address) => ({ address, kind: 'unknown' }));
    expect(await findMoves(calendar, loaded(), ada)).toEqual([]);
  });

  test('rejects where the calendar does not answer', async () => {
    const schedules = () => Promise.reject(new Unavailable('calendar', new Error('502')));
    await expect(findMoves({ schedules }, loaded(), ada)).rejects.toBeInstanceOf(Unavailable);
  });
});
