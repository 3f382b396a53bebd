import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { PreferencesView } from '#contracts/preferences-api.ts';
import type { SettingsBody, TeamSettingsView } from '#contracts/settings-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, carla, friday, stranger, teamId, tenantId } from '../support/sample-team.ts';

let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

const teamUrl = `/api/teams/${teamId(1)}`;

const wanted: SettingsBody = {
  practices: ['shout-outs', 'dissent'],
  zone: 'Europe/Rome',
  language: 'it',
  needsAt: { weekday: 1, minute: 600 },
  shoutOutsAt: { weekday: 3, minute: 960 },
  pausedUntil: null,
  basedOn: 0,
};

const put = (person: PersonId, payload: object) =>
  server.callAs(person, { method: 'PUT', url: `${teamUrl}/settings`, payload });
const week = async (person = ada) =>
  (await server.callAs(person, { url: `${teamUrl}/weeks/2026-W47` })).json<WeekView>();

describe('the settings of a team', () => {
  test('are part of every week, and at first what asks least of anyone', async () => {
    expect((await week()).settings).toEqual({
      practices: ['shout-outs', 'needs-and-offers'],
      zone: 'UTC',
      language: 'en',
      needsAt: { weekday: 0, minute: 540 },
      shoutOutsAt: { weekday: 4, minute: 900 },
      revision: 0,
    });
  });

  test('are set by anyone of the team, guests included, for all of it', async () => {
    const reply = await put(carla, wanted);
    const { basedOn, pausedUntil, ...values } = wanted;
    expect([basedOn, pausedUntil]).toEqual([0, null]);
    expect(reply.json<TeamSettingsView>()).toEqual({
      teamName: 'Field design',
      today: '2026-11-20',
      settings: { ...values, revision: 1 },
    });
    expect((await server.callAs(bo, { url: `${teamUrl}/settings` })).json()).toEqual(reply.json());
    expect((await week(bo)).settings).toEqual({ ...values, revision: 1 });
  });

  test('that were changed meanwhile are not overwritten', async () => {
    await put(ada, wanted);
    const reply = await put(bo, { ...wanted, zone: 'Europe/Madrid' });
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([409, 'text-has-changed']);
    expect((await week()).settings.zone).toBe('Europe/Rome');
  });

  test('have the posts of the week moved, and what was told drawn again, once they are saved', async () => {
    await put(ada, wanted);
    expect(await server.world.takeJobs()).toEqual([
      { kind: 'schedule-rituals', tenantId: tenantId(1), teamId: teamId(1), revision: 1, from: friday },
      { kind: 'refresh-team-told', tenantId: tenantId(1), teamId: teamId(1), about: 'team' },
    ]);
  });

  test('decide which day it is for the team', async () => {
    expect((await week()).today).toBe('2026-11-20');
    // Nine in the morning in UTC is ten in the evening before.
    await put(ada, { ...wanted, zone: 'Pacific/Pago_Pago' });
    expect((await week()).today).toBe('2026-11-19');
  });

  test('with a zone or a day that cannot be are refused', async () => {
    expect((await put(ada, { ...wanted, zone: 'Nowhere' })).statusCode).toBe(422);
    expect((await put(ada, { ...wanted, pausedUntil: '2026-11-20' })).statusCode).toBe(422);
  });

  test.each([
    { ...wanted, practices: ['ranking'] },
    { ...wanted, needsAt: { weekday: 9, minute: 0 } },
    { ...wanted, pausedUntil: 'soon' },
    { ...wanted, more: true },
    {},
  ])('in another shape are refused: %j', async (payload) => {
    expect((await put(ada, payload)).statusCode).toBe(400);
  });

  test('are nothing to a stranger', async () => {
    expect((await put(stranger, wanted)).statusCode).toBe(404);
  });
});

const mine = '/api/me/preferences';

const preferences = {
  frequency: 'daily',
  quietHours: { from: 1080, to: 540 },
  zone: 'Europe/Rome',
  outOfOfficeUntil: '2026-12-01',
  pausedUntil: null,
  shoutOuts: 'keep-private',
  sharesFocus: false,
  basedOn: 0,
};

const read = async (person: PersonId) => (await server.callAs(person, { url: mine })).json<PreferencesView>();
const prefer = (person: PersonId, payload: object) => server.callAs(person, { method: 'PUT', url: mine, payload });

describe('how someone wants to be reached', () => {
  test('is at first as it happens, outside of the evening and the night', async () => {
    expect(await read(ada)).toEqual({
      frequency: 'as-it-happens',
      quietHours: { from: 1140, to: 480 },
      shoutOuts: 'ask',
      sharesFocus: false,
      revision: 0,
      today: '2026-11-20',
      isAdministrator: false,
    });
  });

  test('is set by that person, for nobody else', async () => {
    const reply = await prefer(ada, preferences);
    expect(reply.statusCode).toBe(200);
    expect(await read(ada)).toEqual(reply.json());
    expect(await read(ada)).toMatchObject({ frequency: 'daily', zone: 'Europe/Rome', revision: 1 });
    expect((await read(bo)).revision).toBe(0);
  });

  test('can be taken back to no quiet hours and no absence', async () => {
    await prefer(ada, preferences);
    await prefer(ada, { ...preferences, quietHours: null, outOfOfficeUntil: null, basedOn: 1 });
    const view = await read(ada);
    expect([view.quietHours, view.outOfOfficeUntil]).toEqual([undefined, undefined]);
  });

  test('from a window that is behind is not taken', async () => {
    await prefer(ada, preferences);
    const reply = await prefer(ada, { ...preferences, frequency: 'none' });
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([409, 'text-has-changed']);
    expect((await read(ada)).frequency).toBe('daily');
  });

  test('until a day that has passed on their clock is refused', async () => {
    expect(server.world.clock.now()).toBe(friday);
    expect((await prefer(ada, { ...preferences, pausedUntil: '2026-11-20' })).statusCode).toBe(422);
  });

  test('with a zone that does not exist are refused', async () => {
    const reply = await prefer(ada, { ...preferences, zone: 'Mars/Olympus' });
    expect(reply.json()).toMatchObject({ status: 422, code: 'out-of-range' });
    expect(await read(ada)).toMatchObject({ revision: 0 });
  });

  test.each([{ ...preferences, frequency: 'hourly' }, { ...preferences, quietHours: { from: 0 } }, {}])(
    'in another shape is refused: %j',
    async (payload) => {
      expect((await prefer(ada, payload)).statusCode).toBe(400);
    },
  );
});
