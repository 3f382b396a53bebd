import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeItemSeries } from '#adapters/office/item-series.ts';
import { OfficeDouble } from './office-double.ts';

const weekly = { recurrenceType: 'weekly' };

let office: OfficeDouble;
beforeEach(() => {
  office = new OfficeDouble();
});

describe.each([
  ['written', 'installCompose'],
  ['read', 'installRead'],
] as const)('of an appointment that is being %s', (_, install) => {
  test.each([
    ['no series is open where it does not repeat', { seriesId: null, recurrence: null }, 'once'],
    ['one meeting is open where it names its series', { seriesId: 'AAMk1', recurrence: weekly }, 'occurrence'],
    ['the whole series is open where it repeats and names none', { seriesId: null, recurrence: weekly }, 'series'],
  ] as const)('%s', async (_case, setup, part) => {
    office[install](setup);
    expect(await makeItemSeries().part()).toBe(part);
  });

  test('the whole series is opened by its own id', async () => {
    office[install]({ seriesId: 'AAMk1', recurrence: weekly });
    await makeItemSeries().openWhole();
    expect(office.opened).toEqual(['AAMk1']);
  });

  test('nothing is opened from an appointment that is none of a series', async () => {
    office[install]({ recurrence: weekly });
    await expect(makeItemSeries().openWhole()).rejects.toMatchObject({ part: 'calendar' });
    expect(office.opened).toEqual([]);
  });
});

test('what Outlook does not say is not taken for a single appointment', async () => {
  office.installCompose({ recurrence: new Error('busy') });
  await expect(makeItemSeries().part()).rejects.toMatchObject({ name: 'Unavailable', part: 'calendar' });
});
