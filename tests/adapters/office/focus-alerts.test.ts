import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeFocusAlerts } from '#adapters/office/focus-alerts.ts';
import type { ProtectedTimes } from '#domain/calendar/protected-times.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { OfficeDouble } from './office-double.ts';

const times: ProtectedTimes = {
  at: 29_851_200,
  until: 29_871_360,
  focus: [
    { start: 29_851_320, end: 29_851_440 },
    { start: 29_852_760, end: 29_852_880 },
  ],
  free: [{ start: 29_851_260, end: 29_851_320 }],
};

const alerts = makeFocusAlerts();
let office: OfficeDouble;

beforeEach(() => {
  office = new OfficeDouble();
});

describe('what the mailbox keeps for the events', () => {
  test('is found again as it was kept, the next time Outlook starts the add-in', async () => {
    office.installCompose();
    await alerts.keep(times);
    const next = new OfficeDouble();
    next.installCompose({ settings: office.settings });
    expect(alerts.times()).toEqual(times);
  });

  test('is within the 32 kB that there are, though every other quarter of two weeks were focus and the others free', async () => {
    office.installCompose();
    const quarters = Array.from({ length: 14 * 96 }, (_, index) => times.at + index * 15);
    const blocks = quarters.map((start) => ({ start, end: start + 15 }));
    const [focus, free] = [0, 1].map((odd) => blocks.filter((_, index) => index % 2 === odd));
    await alerts.keep({ ...times, focus: focus!, free: free! });
    expect(alerts.times()?.focus).toHaveLength(7 * 96);
    expect(Buffer.byteLength(JSON.stringify(office.settings))).toBeLessThan(32 * 1024);
  });

  test('leaves alone what else is kept there', async () => {
    office.installCompose({ settings: { colour: 'green', 'focus-alerts': 'on' } });
    await alerts.keep(times);
    expect(office.settings).toMatchObject({ colour: 'green', 'focus-alerts': 'on' });
  });

  test('is gone when the person does not want to be told', async () => {
    office.installCompose();
    await alerts.keep(times);
    await alerts.turn(false);
    expect(alerts.areOn()).toBe(false);
    expect(office.settings).toEqual({ 'focus-alerts': 'off' });
  });

  test('is wanted until the person says otherwise, and again when they say so', async () => {
    office.installCompose();
    expect(alerts.areOn()).toBe(true);
    await alerts.turn(false);
    await alerts.turn(true);
    expect(alerts.areOn()).toBe(true);
    expect(office.settings).toEqual({ 'focus-alerts': 'on' });
  });

  test('stays as it was when the mailbox does not take it', async () => {
    office.installCompose({ settings: { 'focus-alerts': 'on' }, saves: false });
    await expect(alerts.turn(false)).rejects.toBeInstanceOf(Unavailable);
    await expect(alerts.keep(times)).rejects.toBeInstanceOf(Unavailable);
    expect(alerts.areOn()).toBe(true);
    expect(alerts.times()).toBeUndefined();
  });

  test.each([
    ['nothing', undefined],
    ['a word', 'soon'],
    ['nothing at all', null],
    ['no times', { at: 1, until: 2 }],
    ['times that are none', { at: 1, until: 2, focus: ['9:00', '10:00'], free: [] }],
    ['a time of reading that is none', { at: 'today', until: 2, focus: [], free: [] }],
  ])('counts as not there when it is %s', (_, kept) => {
    office.installCompose({ settings: { 'focus-times': kept } });
    expect(alerts.times()).toBeUndefined();
  });

  test('leaves out a time that has no end, or ends before it starts', () => {
    office.installCompose({ settings: { 'focus-times': { at: 1, until: 9, focus: [2, 3, 5, 4, 6], free: [] } } });
    expect(alerts.times()?.focus).toEqual([{ start: 2, end: 3 }]);
  });

  test('is not there where Outlook has no place for it', async () => {
    Object.assign(globalThis, { Office: { context: {} } });
    expect(alerts.areOn()).toBe(true);
    expect(alerts.times()).toBeUndefined();
    await expect(alerts.keep(times)).rejects.toBeInstanceOf(Unavailable);
  });
});
