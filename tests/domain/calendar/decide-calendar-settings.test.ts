import { describe, expect, test } from '@jest/globals';
import { defaultCalendarSettings } from '#domain/calendar/calendar-settings.ts';
import { calendarFlaw, decideCalendarSettings } from '#domain/calendar/decide-calendar-settings.ts';
import { sameHours } from '#domain/calendar/working-time.ts';
import { sampleCalendarSettings as sample } from '../../support/sample-calendar-settings.ts';

describe('saying how one wants one’s calendar planned', () => {
  test('counts each time that it is said', () => {
    const first = decideCalendarSettings(undefined, { settings: sample, basedOn: 0 });
    expect(first).toEqual({ kind: 'changed', kept: { settings: sample, revision: 1 } });
    const next = { ...sample, weeks: 1 };
    expect(decideCalendarSettings({ settings: sample, revision: 1 }, { settings: next, basedOn: 1 })).toEqual({
      kind: 'changed',
      kept: { settings: next, revision: 2 },
    });
  });

  test.each([0, 2])('is refused on top of revision %i while the first is kept', (basedOn) => {
    expect(decideCalendarSettings({ settings: sample, revision: 1 }, { settings: sample, basedOn })).toEqual({
      kind: 'refused',
      reason: 'text-has-changed',
    });
  });

  test('is refused where nothing could be planned with it', () => {
    expect(decideCalendarSettings(undefined, { settings: { ...sample, zone: 'Nowhere' }, basedOn: 0 })).toEqual({
      kind: 'refused',
      reason: 'out-of-range',
    });
  });
});

describe('settings contradict themselves', () => {
  const night = { start: 1320, end: 360 };
  const never = { start: 600, end: 600 };

  test('nowhere at first, in a night shift, all day, or without any hours', () => {
    const usable = [
      defaultCalendarSettings('Europe/Rome'),
      { ...sample, hours: sameHours([1], night) },
      { ...sample, hours: sameHours([1], { start: 0, end: 1440 }) },
      { ...sample, hours: sameHours([], night), lunch: [] },
      { ...sample, focus: { ...sample.focus, minLength: 60, maxLength: 60 } },
    ];
    expect(usable.map(calendarFlaw)).toEqual(usable.map(() => undefined));
  });

  test.each([
    ['zone', 'that has no summer', { ...sample, zone: '+02:00' }],
    ['hours', 'that start when they end', { ...sample, hours: sameHours([3], never) }],
    ['hours', 'that start when the day is over', { ...sample, hours: sameHours([3], { start: 1440, end: 60 }) }],
    ['lunch', 'that starts when it ends', { ...sample, lunch: [never] }],
    [
      'lengths',
      'of which the shortest is longer than the longest',
      { ...sample, focus: { ...sample.focus, minLength: 61, maxLength: 60 } },
    ],
  ] as const)('in %s %s', (flaw, _, settings) => {
    expect(calendarFlaw(settings)).toBe(flaw);
  });
});
