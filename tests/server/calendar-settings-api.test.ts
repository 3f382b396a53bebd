import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CalendarSettingsView } from '#contracts/calendar-settings-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { sampleCalendarSettings as wanted } from '../support/sample-calendar-settings.ts';
import { ada, bo, tenantId } from '../support/sample-team.ts';
import type { TokenWish } from '../support/tokens.ts';

let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

const url = '/api/me/calendar-settings';

const read = async (person: PersonId | TokenWish) =>
  (await server.callAs(person, { url })).json<CalendarSettingsView>();
const put = (person: PersonId, payload: object) => server.callAs(person, { method: 'PUT', url, payload });
const save = (settings: object, basedOn = 0) => put(ada, { settings, basedOn });

describe('how someone wants their calendar planned', () => {
  test('is nothing until they say it: their mailbox knows better than we do', async () => {
    expect(await read(ada)).toEqual({ revision: 0 });
  });

  test('is said by that person, all of it', async () => {
    const reply = await save(wanted);
    expect(reply.statusCode).toBe(200);
    expect(reply.json()).toEqual({ settings: wanted, revision: 1 });
    expect(await read(ada)).toEqual({ settings: wanted, revision: 1 });
  });

  test('is nobody else’s to read, in another organisation neither', async () => {
    await save(wanted);
    expect(await read(bo)).toEqual({ revision: 0 });
    expect(await read({ person: ada, tenant: tenantId(2) })).toEqual({ revision: 0 });
  });

  test('can be no working days, no lunch and no focus', async () => {
    const none = {
      ...wanted,
      hours: [[], [], [], [], [], [], []],
      lunch: [],
      focus: { ...wanted.focus, perWeekMinutes: 0 },
    };
    expect((await save(none)).statusCode).toBe(200);
    expect((await read(ada)).settings).toEqual(none);
  });

  test('can be every hour of every day', async () => {
    const always = { ...wanted, hours: Array.from({ length: 7 }, () => [{ start: 0, end: 1440 }]) };
    expect((await save(always)).statusCode).toBe(200);
  });

  test('from a window that is behind is not taken', async () => {
    await save(wanted);
    await save({ ...wanted, weeks: 6 }, 1);
    const reply = await save({ ...wanted, weeks: 8 }, 1);
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([409, 'text-has-changed']);
    expect(await read(ada)).toMatchObject({ settings: { weeks: 6 }, revision: 2 });
  });

  test('of two windows that save at once exactly one is taken, and the other told', async () => {
    const replies = await Promise.all([save({ ...wanted, weeks: 3 }), save({ ...wanted, weeks: 5 })]);
    expect(replies.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409]);
    const taken = replies.find(({ statusCode }) => statusCode === 200)!;
    expect(await read(ada)).toEqual(taken.json());
  });

  test.each([
    ['a zone that is none', { ...wanted, zone: 'Nowhere' }],
    ['a bare offset, which has no summer', { ...wanted, zone: '+01:00' }],
    [
      'hours that begin when the day is over',
      { ...wanted, hours: [[{ start: 1440, end: 60 }], [], [], [], [], [], []] },
    ],
  ])('with %s is refused', async (_, settings) => {
    const reply = await save(settings);
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([422, 'out-of-range']);
    expect(await read(ada)).toEqual({ revision: 0 });
  });

  test.each([
    ['hours that start when they end', { ...wanted, hours: [[{ start: 540, end: 540 }], [], [], [], [], [], []] }],
    ['six days', { ...wanted, hours: wanted.hours.slice(1) }],
    ['half a minute', { ...wanted, buffer: 0.5 }],
    ['a shortest block above the longest', { ...wanted, focus: { ...wanted.focus, minLength: 90, maxLength: 60 } }],
    ['no gap', { ...wanted, focus: { ...wanted.focus, gap: 0 } }],
    ['weights of its own', { ...wanted, focus: { ...wanted.focus, weights: { focusMinute: 1000 } } }],
    ['no week', { ...wanted, weeks: 0 }],
    ['a year of weeks', { ...wanted, weeks: 52 }],
    ['events of a calendar', { ...wanted, events: [{ subject: 'Review', start: 0 }] }],
    ['a mode that nobody knows', { ...wanted, mode: 'bold' }],
  ])('with %s is refused, and nothing is kept', async (_, settings) => {
    const reply = await save(settings);
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([400, 'malformed']);
    expect(await read(ada)).toEqual({ revision: 0 });
  });

  test('without what it is based on is refused', async () => {
    expect((await put(ada, { settings: wanted })).statusCode).toBe(400);
  });
});
