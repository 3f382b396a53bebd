import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import type { FieldTold, FieldWindowsView, ObstaclesView, OwnFieldView } from '#contracts/field-window-api.ts';
import type { Problem } from '#contracts/problem.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { practices } from '#domain/week/practice.ts';
import type { Practice } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, carla, teamId } from '../support/sample-team.ts';

const day = 86_400_000;

/** It is Friday 20 November 2026, week 47. */
let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
  await keep(practices);
});
afterEach(() => server.stop());

const keep = async (on: readonly Practice[], revision = 1): Promise<void> => {
  const { scope } = await server.world.open(ada);
  const value = { ...settingsAtFirst('UTC', 'en'), practices: on, revision };
  const entry = { noun: 'settings', id: 'settings', place: 'open', value } as const;
  const stored = await server.world.board.find(scope, 'settings', 'settings');
  if (stored === undefined) await server.world.board.add(scope, entry);
  else await server.world.board.save(scope, entry, stored.etag);
};

const call = (person: PersonId, method: 'GET' | 'PUT' | 'DELETE', url: string, payload?: object) => {
  const exp = server.world.clock.now() / 1000 + 3600;
  return server.callAs({ person, claims: { exp } }, { method, url, ...(payload && { payload }) });
};
const team = `/api/teams/${teamId(1)}`;
const ofTeam = async (reply: Promise<LightMyRequestResponse>): Promise<FieldWindowsView> => {
  const { statusCode, body } = await reply;
  if (statusCode !== 200) throw new Error(body);
  return (JSON.parse(body) as WeekView).fieldWindows;
};
const codeOf = async (reply: Promise<LightMyRequestResponse>): Promise<string> => (await reply).json<Problem>().code;
const own = async (person: PersonId): Promise<OwnFieldView> =>
  (await call(person, 'GET', `/api/me/teams/${teamId(1)}/field-window`)).json<OwnFieldView>();

const held: FieldTold = { kind: 'held', seen: 'Two queues', asked: 'Why two?', obstacle: 'A missing key' };
const note = (person: PersonId, told: FieldTold = held, basedOn = 0, on = '2026-11-20') =>
  call(person, 'PUT', `${team}/field-notes/${on}`, { told, basedOn });
const window = { moment: { weekday: 3, minute: 600 }, minutes: 30, zone: 'Europe/Rome', shown: true, reminded: true };
const choose = (person: PersonId, given: object = {}, basedOn = 0) =>
  call(person, 'PUT', `${team}/field-window`, { ...window, ...given, basedOn });

describe('what comes of a field window', () => {
  test('is for the team the obstacle alone, and the same for everyone', async () => {
    await note(ada);
    const [asAda, asCarla] = [
      await call(ada, 'GET', `${team}/weeks/2026-W47`),
      await call(carla, 'GET', `${team}/weeks/2026-W47`),
    ];
    expect(asCarla.body).toBe(asAda.body);
    expect(asCarla.json<WeekView>().fieldWindows).toEqual({
      windows: [],
      obstacles: [{ by: ada, day: '2026-11-20', text: 'A missing key' }],
    });
    expect(asCarla.body).not.toContain('Two queues');
    expect(asCarla.body).not.toContain('Why two?');
  });

  test('is read wholly by whoever wrote it', async () => {
    await note(ada);
    expect((await own(ada)).notes).toEqual([{ day: '2026-11-20', told: held, revision: 1 }]);
    expect((await own(bo)).notes).toEqual([]);
  });

  test('leaves no trace for others when it was skipped', async () => {
    const before = (await call(bo, 'GET', `${team}/weeks/2026-W47`)).body;
    await note(ada, { kind: 'skipped' });
    expect((await call(bo, 'GET', `${team}/weeks/2026-W47`)).body).toBe(before);
    expect((await own(ada)).notes).toEqual([{ day: '2026-11-20', told: { kind: 'skipped' }, revision: 1 }]);
  });

  test('is on the team’s list of twelve weeks, newest first', async () => {
    await note(ada);
    server.world.clock.move(7 * day);
    await note(bo, { ...held, obstacle: 'A form in three copies' }, 0, '2026-11-26');
    const reply = await call(carla, 'GET', `${team}/obstacles`);
    expect(reply.json<ObstaclesView>().obstacles).toEqual([
      { by: bo, day: '2026-11-26', text: 'A form in three copies' },
      { by: ada, day: '2026-11-20', text: 'A missing key' },
    ]);
    server.world.clock.move(11 * 7 * day);
    expect((await call(carla, 'GET', `${team}/obstacles`)).json<ObstaclesView>().obstacles).toEqual([
      { by: bo, day: '2026-11-26', text: 'A form in three copies' },
    ]);
  });

  test.each([
    ['behind the team’s', 'America/New_York', '2026-11-21T01:00Z', '2026-11-20', '2026-11-21'],
    ['ahead of the team’s', 'Asia/Tokyo', '2026-11-20T16:00Z', '2026-11-21', '2026-11-22'],
  ])('is of the day on the clock of whose window it is: %s', async (_, zone, instant, today, tomorrow) => {
    await choose(ada, { zone });
    server.world.clock.move(Date.parse(instant) - server.world.clock.now());
    expect((await own(ada)).today).toBe(today);
    expect(await codeOf(note(ada, held, 0, tomorrow))).toBe('day-is-too-far');
    expect((await ofTeam(note(ada, held, 0, today))).obstacles).toMatchObject([{ day: today }]);
  });

  test('is worded anew over what was read, and taken back', async () => {
    await note(ada);
    expect(await codeOf(note(ada, { ...held, obstacle: 'Another' }))).toBe('text-has-changed');
    const changed = await ofTeam(note(ada, { ...held, obstacle: '' }, 1));
    expect(changed.obstacles).toEqual([]);
    await note(ada, held, 2);
    expect(await codeOf(call(ada, 'DELETE', `${team}/field-notes/2026-11-20`, { basedOn: 1 }))).toBe(
      'text-has-changed',
    );
    expect((await ofTeam(call(ada, 'DELETE', `${team}/field-notes/2026-11-20`, { basedOn: 3 }))).obstacles).toEqual([]);
    expect((await own(ada)).notes).toEqual([]);
  });

  test.each([
    ['2026-11-21', 'day-is-too-far'],
    ['2026-11-12', 'day-is-past'],
  ])('is not noted for %s: %s', async (on, code) => {
    expect(await codeOf(note(ada, held, 0, on))).toBe(code);
  });

  test('says something', async () => {
    expect(await codeOf(note(ada, { kind: 'held', seen: ' ', asked: '', obstacle: '\n' }))).toBe('text-is-blank');
  });

  test('waits where the team has switched the practice off, and can be taken back even then', async () => {
    await note(ada);
    await keep(['shout-outs'], 2);
    expect(await codeOf(note(bo))).toBe('practice-is-off');
    expect(await codeOf(choose(bo))).toBe('practice-is-off');
    expect((await ofTeam(call(ada, 'DELETE', `${team}/field-notes/2026-11-20`, { basedOn: 1 }))).obstacles).toEqual([]);
  });
});

describe('someone’s field window', () => {
  test('is seen by the team where they show it, in the order of the week', async () => {
    await choose(ada);
    await choose(bo, { moment: { weekday: 1, minute: 540 } });
    const { windows } = await ofTeam(choose(carla, { shown: false }));
    const shown = { minutes: 30, zone: 'Europe/Rome' };
    expect(windows).toEqual([
      { by: bo, moment: { weekday: 1, minute: 540 }, ...shown },
      { by: ada, moment: { weekday: 3, minute: 600 }, ...shown },
    ]);
    expect((await own(carla)).window).toEqual({ ...window, shown: false, revision: 1 });
  });

  test('is no longer shown of someone who has left', async () => {
    await choose(bo);
    server.world.roster = server.world.roster?.filter(({ personId }) => personId !== bo);
    server.world.clock.move(day);
    expect((await ofTeam(call(ada, 'GET', `${team}/weeks/2026-W47`))).windows).toEqual([]);
  });

  test('is moved over what was read, and given up', async () => {
    await choose(ada);
    expect(await codeOf(choose(ada, { minutes: 45 }))).toBe('text-has-changed');
    expect((await ofTeam(choose(ada, { minutes: 45 }, 1))).windows).toMatchObject([{ minutes: 45 }]);
    expect((await ofTeam(call(ada, 'DELETE', `${team}/field-window`))).windows).toEqual([]);
    expect((await ofTeam(call(ada, 'DELETE', `${team}/field-window`))).windows).toEqual([]);
  });

  test.each([{ zone: 'Somewhere/Else' }, { zone: '+01:00' }])('needs a clock that we know: %j', async (given) => {
    expect(await codeOf(choose(ada, given))).toBe('out-of-range');
  });

  test.each([{ minutes: 14 }, { minutes: 121 }, { moment: { weekday: 7, minute: 0 } }, { by: bo }])(
    'is refused in another shape: %j',
    async (given) => {
      expect((await choose(ada, given)).statusCode).toBe(400);
    },
  );

  test('is due at its next beginning on its own clock, and only where a reminder is wanted', async () => {
    await choose(ada);
    await choose(bo, { reminded: false });
    const due = await server.world.dueIndex.dueBy(server.world.clock.now() + 14 * day);
    expect(due).toMatchObject([
      { at: Date.parse('2026-11-26T09:00Z'), owner: ada, job: { kind: 'begin-field-window', by: ada } },
    ]);
  });
});
