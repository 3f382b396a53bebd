import { describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { toLocalTime, toUtcMinutes, weekdayOf } from '#domain/calendar/zone.ts';

const oracleUtc = (date: string, minutes: number, zone: string): number => {
  const local = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes });
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds / 60_000;
};

/** Every change of a zone's clock from the start of a year to the start of another, as UTC minutes. */
const changesOf = (zone: string, from: number, until: number): readonly number[] => {
  const found: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`${from}-01-01T00:00[${zone}]`);
  while ((at = at.getTimeZoneTransition('next')) !== null && at.year < until) found.push(at.epochMilliseconds / 60_000);
  return found;
};

const quarters = (from: number, until: number): readonly number[] =>
  Array.from({ length: (until - from) / 15 + 1 }, (_, index) => from + index * 15);

/** Local times around a change, as a clock without the change would show them, and UTC minutes around it. */
const expectAgreement = (zone: string, change: number): void => {
  const before = toLocalTime(change - 1, zone);
  for (const by of quarters(-120, 180)) {
    const minutes = before.minutes + 1 + by;
    expect({ zone, ...before, minutes, utc: toUtcMinutes({ date: before.date, minutes }, zone) }).toEqual({
      zone,
      ...before,
      minutes,
      utc: oracleUtc(before.date, minutes, zone),
    });
    const zoned = Temporal.Instant.fromEpochMilliseconds((change + by) * 60_000).toZonedDateTimeISO(zone);
    expect({ zone, at: change + by, ...toLocalTime(change + by, zone) }).toEqual({
      zone,
      at: change + by,
      date: zoned.toPlainDate().toString(),
      minutes: zoned.hour * 60 + zoned.minute,
    });
  }
};

test('around every change of three years every zone there is agrees with Temporal', () => {
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({ zone, changes: changesOf(zone, 2025, 2028) }));
  expect(zones.filter(({ changes }) => changes.length > 0).length).toBeGreaterThan(100);
  for (const { zone, changes } of zones) for (const change of changes) expectAgreement(zone, change);
}, 120_000);

test('in every zone there is, noon and midnight of twelve days in three years agree with Temporal', () => {
  const dates = ['2025', '2026', '2027'].flatMap((year) =>
    ['01-15', '04-10', '07-31', '11-01'].map((d) => `${year}-${d}`),
  );
  for (const zone of Intl.supportedValuesOf('timeZone'))
    for (const date of dates)
      for (const minutes of [0, 720])
        expect({ zone, date, minutes, utc: toUtcMinutes({ date, minutes }, zone) }).toEqual({
          zone,
          date,
          minutes,
          utc: oracleUtc(date, minutes, zone),
        });
});

describe('by the calendar', () => {
  const utc = (iso: string): number => Date.parse(iso) / 60_000;

  test('a time in a gap counts on with the offset before it', () => {
    // In Rome 02:30 does not exist on 29 March 2026: with +1 it is 01:30Z, which the clock shows as 03:30.
    expect(toUtcMinutes({ date: '2026-03-29', minutes: 150 }, 'Europe/Rome')).toBe(utc('2026-03-29T01:30Z'));
  });

  test('a time that the clock shows twice is the first', () => {
    expect(toUtcMinutes({ date: '2026-10-25', minutes: 150 }, 'Europe/Rome')).toBe(utc('2026-10-25T00:30Z'));
  });

  test('a change of half an hour', () => {
    // Lord Howe goes from +11 back to +10:30 at 02:00 on 5 April 2026: 01:45 is shown twice.
    expect(toUtcMinutes({ date: '2026-04-05', minutes: 105 }, 'Australia/Lord_Howe')).toBe(utc('2026-04-04T14:45Z'));
  });

  test('an offset of a quarter of an hour', () => {
    expect(toUtcMinutes({ date: '2026-11-20', minutes: 540 }, 'Asia/Kathmandu')).toBe(utc('2026-11-20T03:15Z'));
  });

  test('a day that begins at one o’clock', () => {
    // Cairo skips the first hour of 24 April 2026.
    expect(toLocalTime(toUtcMinutes({ date: '2026-04-24', minutes: 0 }, 'Africa/Cairo'), 'Africa/Cairo')).toEqual({
      date: '2026-04-24',
      minutes: 60,
    });
  });

  test('a date that was skipped', () => {
    // Apia went from 29 to 31 December 2011.
    expect(toUtcMinutes({ date: '2011-12-30', minutes: 720 }, 'Pacific/Apia')).toBe(utc('2011-12-30T22:00Z'));
    expectAgreement('Pacific/Apia', utc('2011-12-30T10:00Z'));
  });

  test('the clock set back for Ramadan', () => {
    // Casablanca is on +0 from 15 February to 22 March 2026, else on +1.
    expect(toUtcMinutes({ date: '2026-02-20', minutes: 540 }, 'Africa/Casablanca')).toBe(utc('2026-02-20T09:00Z'));
    expect(toUtcMinutes({ date: '2026-04-01', minutes: 540 }, 'Africa/Casablanca')).toBe(utc('2026-04-01T08:00Z'));
  });

  test('the weeks in which America has changed its clocks and Europe has not', () => {
    const distance = (date: string): number =>
      toUtcMinutes({ date, minutes: 540 }, 'America/New_York') - toUtcMinutes({ date, minutes: 540 }, 'Europe/Rome');
    expect(['2026-03-01', '2026-03-15', '2026-04-01'].map(distance)).toEqual([360, 300, 360]);
  });

  test('people across the date line', () => {
    expect(toLocalTime(utc('2026-11-20T10:30Z'), 'Pacific/Kiritimati')).toEqual({ date: '2026-11-21', minutes: 30 });
    expect(toLocalTime(utc('2026-11-20T10:30Z'), 'Pacific/Pago_Pago')).toEqual({ date: '2026-11-19', minutes: 1410 });
  });

  test('minutes beyond midnight run into the next day', () => {
    expect(toUtcMinutes({ date: '2026-12-31', minutes: 1440 + 360 }, 'UTC')).toBe(utc('2027-01-01T06:00Z'));
  });

  test('the day of the week, also before 1970', () => {
    expect(['2026-11-20', '2026-11-22', '1969-12-31', '1969-12-28'].map(weekdayOf)).toEqual([5, 0, 3, 0]);
  });

  test.each(['2026-02-30', '20-11-2026', ''])('%j is refused as a date', (date) => {
    expect(() => toUtcMinutes({ date, minutes: 0 }, 'UTC')).toThrow(RangeError);
  });

  test('an unknown zone is refused', () => {
    expect(() => toUtcMinutes({ date: '2026-11-20', minutes: 0 }, 'Customized Time Zone')).toThrow(RangeError);
  });
});
