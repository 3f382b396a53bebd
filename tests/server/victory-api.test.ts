import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import JSZip from 'jszip';
import type { LightMyRequestResponse } from 'fastify';
import type { Problem } from '#contracts/problem.ts';
import type { VictoryView } from '#contracts/victory-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import { practices } from '#domain/week/practice.ts';
import type { Practice } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { itemId } from '../support/sample-board.ts';
import { ada, bo, carla, members, sampleTeam, teamId } from '../support/sample-team.ts';
import { principal } from '../support/team-world.ts';

const week = 7 * 86_400_000;

let server: ApiServer;

const keep = async (team: TeamId, kept: readonly Practice[], person = ada): Promise<void> => {
  const open = await server.world.gate.openTeam(principal(person), team);
  if (open.kind === 'closed') throw new Error('not a member');
  const value: TeamSettings = { ...settingsAtFirst('UTC', 'en'), practices: kept, revision: 1 };
  await server.world.board.add(open.scope, { noun: 'settings', id: 'settings', place: 'open', value });
};

beforeEach(async () => {
  server = await startApiServer();
  await server.world.teams.add({ ...sampleTeam(), teamId: teamId(2), name: 'Second team' });
  await keep(teamId(1), practices);
  await keep(teamId(2), practices);
});
afterEach(() => server.stop());

const texts = {
  problem: 'Invoices waited a week for a signature.',
  action: 'One of us signs each morning.',
  result: 'From seven days to one.',
  repeat: 'A quarter of an hour at nine.',
};

const call = (
  person: PersonId,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  payload?: object,
  team = teamId(1),
): Promise<LightMyRequestResponse> => {
  const exp = server.world.clock.now() / 1000 + 3600;
  return server.callAs(
    { person, claims: { exp } },
    { method, url: `/api/teams/${team}${path}`, ...(payload && { payload }) },
  );
};
const path = (number = 1): string => `/victories/${itemId(number)}`;
const tell = (person: PersonId, given: object = {}, number = 1) =>
  call(person, 'PUT', path(number), { ...texts, basedOn: 0, ...given });
const bring = (person: PersonId, to: TeamId, number = 1) =>
  call(person, 'POST', `${path(number)}/bringing`, { teamId: to });

const shown = async (
  reply: LightMyRequestResponse | Promise<LightMyRequestResponse>,
): Promise<readonly VictoryView[]> => {
  const { statusCode, body } = await reply;
  if (statusCode !== 200) throw new Error(body);
  return (JSON.parse(body) as WeekView).victories;
};
const ofWeek = (name: string, team = teamId(1)) => shown(call(carla, 'GET', `/weeks/${name}`, undefined, team));
const codeOf = async (reply: Promise<LightMyRequestResponse>): Promise<string> => (await reply).json<Problem>().code;
const jobs = async () =>
  (await server.world.takeJobs()).flatMap((job) => ('noun' in job && job.noun === 'victory' ? [job] : []));

describe('a victory of a team', () => {
  test('is read by everyone in the same way, in the week in which it was told', async () => {
    await tell(ada);
    const first = { id: itemId(1), by: ada, ...texts, posted: false, on: '2026-11-20', revision: 1 };
    expect(await ofWeek('2026-W47')).toEqual([first]);
    const asAda = (await call(ada, 'GET', '/weeks/2026-W47')).body;
    expect((await call(carla, 'GET', '/weeks/2026-W47')).body).toBe(asAda);
    server.world.clock.move(week);
    expect(await ofWeek('2026-W48')).toEqual([]);
    expect(await ofWeek('2026-W47')).toEqual([first]);
    expect((await call(bo, 'GET', path())).json()).toEqual(first);
    expect(await codeOf(call(bo, 'GET', path(2)))).toBe('item-is-gone');
  });

  test('is changed and taken back by its author alone', async () => {
    await tell(ada);
    expect(await codeOf(tell(bo, { basedOn: 1, result: 'Other' }))).toBe('not-yours');
    expect(await codeOf(call(bo, 'DELETE', path(), { basedOn: 1 }))).toBe('not-yours');
    expect((await shown(tell(ada, { basedOn: 1, result: 'From 7 to 2.' })))[0]?.result).toBe('From 7 to 2.');
    expect(await codeOf(tell(ada, { basedOn: 1, result: 'Stale' }))).toBe('text-has-changed');
    expect(await shown(call(ada, 'DELETE', path(), { basedOn: 2 }))).toEqual([]);
  });

  test('has all four parts, and none longer than a slide holds', async () => {
    expect(await codeOf(tell(ada, { repeat: ' ' }))).toBe('text-is-blank');
    expect(await codeOf(tell(ada, { problem: 'p'.repeat(241) }))).toBe('text-is-too-long');
    expect(await codeOf(call(ada, 'PUT', path(), { ...texts }))).toBe('malformed');
    expect(await codeOf(tell(ada, { posted: true }))).toBe('malformed');
  });

  test('waits for nobody where the team has switched the practice off, and can still be taken back', async () => {
    await tell(ada);
    const { scope } = await server.world.open(ada);
    const settings = (await server.world.board.find(scope, 'settings', 'settings'))!;
    const value: TeamSettings = { ...settings.value.value, practices: ['shout-outs'] };
    await server.world.board.save(scope, { ...settings.value, value }, settings.etag);
    expect(await codeOf(tell(ada, {}, 2))).toBe('practice-is-off');
    expect(await codeOf(call(ada, 'POST', `${path()}/post`))).toBe('practice-is-off');
    expect(await shown(call(ada, 'DELETE', path(), { basedOn: 1 }))).toEqual([]);
  });

  test('is five a person and week at most', async () => {
    for (let number = 1; number <= 5; number += 1) expect((await tell(ada, {}, number)).statusCode).toBe(200);
    expect(await codeOf(tell(ada, {}, 6))).toBe('too-many');
    expect((await tell(bo, {}, 7)).statusCode).toBe(200);
  });
});

describe('in the channel', () => {
  test('it is posted when its author says so, and redrawn when it changes or goes', async () => {
    await tell(ada);
    expect((await jobs()).map(({ kind }) => kind)).not.toContain('post-item');
    expect(await codeOf(call(bo, 'POST', `${path()}/post`))).toBe('not-yours');
    expect((await shown(call(ada, 'POST', `${path()}/post`)))[0]?.posted).toBe(true);
    expect(await jobs()).toMatchObject([{ kind: 'post-item', teamId: teamId(1), id: itemId(1) }]);
    await tell(ada, { basedOn: 1, result: 'From 7 to 2.' });
    expect((await jobs()).map(({ kind }) => kind)).toEqual(['refresh-item']);
    await call(ada, 'DELETE', path(), { basedOn: 2 });
    expect((await jobs()).map(({ kind }) => kind)).toEqual(['refresh-item']);
  });
});

describe('in a second team', () => {
  test('it stands as one of its own, with the name of the team it came from, and is posted there', async () => {
    await tell(ada);
    await jobs();
    await bring(ada, teamId(2));
    const there = {
      id: itemId(1),
      by: ada,
      ...texts,
      from: sampleTeam().name,
      posted: true,
      on: '2026-11-20',
      revision: 1,
    };
    expect(await ofWeek('2026-W47', teamId(2))).toEqual([there]);
    expect(await jobs()).toMatchObject([
      { kind: 'post-item', teamId: teamId(2) },
      { kind: 'refresh-item', teamId: teamId(2) },
    ]);
    expect((await ofWeek('2026-W47'))[0]).toMatchObject({ posted: false });
  });

  test('it can be only its author’s to bring', async () => {
    await tell(ada);
    expect(await codeOf(bring(bo, teamId(2)))).toBe('not-yours');
    expect(await codeOf(bring(ada, teamId(2), 9))).toBe('item-is-gone');
    expect(await ofWeek('2026-W47', teamId(2))).toEqual([]);
  });

  test('it comes only where one is a member, which a stranger to the team cannot tell from a team that is not there', async () => {
    await tell(ada);
    await server.world.teams.add({ ...sampleTeam(), teamId: teamId(3) });
    // Who is in the first team was asked of Teams a moment ago, and is remembered.
    server.world.roster = members.filter(({ personId }) => personId !== ada);
    expect(await codeOf(bring(ada, teamId(3)))).toBe('not-in-roster');
    expect(await codeOf(bring(ada, teamId(4)))).toBe('not-in-roster');
  });

  test('it waits for nobody where that team has switched the practice off', async () => {
    await server.world.teams.add({ ...sampleTeam(), teamId: teamId(3) });
    await keep(teamId(3), ['shout-outs']);
    await tell(ada);
    expect(await codeOf(bring(ada, teamId(3)))).toBe('practice-is-off');
  });
});

describe('as slides', () => {
  test('it is a file of three slides in one’s language, for every member, of any week', async () => {
    await tell(ada);
    server.world.clock.move(3 * week);
    const reply = await call(bo, 'GET', `${path()}/slides?language=it`);
    expect(reply.statusCode).toBe(200);
    expect(reply.headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    );
    expect(reply.headers['content-disposition']).toBe('attachment; filename="victory-2026-W47.pptx"');
    expect(reply.headers['cache-control']).toBe('no-store');
    const file = await JSZip.loadAsync(reply.rawPayload);
    expect(Object.keys(file.files).filter((name) => /slides\/slide\d\.xml$/.test(name))).toHaveLength(3);
    expect(await file.file('ppt/slides/slide3.xml')?.async('string')).toContain('Che cosa ripetiamo domani');
    expect(await file.file('ppt/notesSlides/notesSlide1.xml')?.async('string')).toMatch(/Raccontato da Ada/);
  });

  test('one that is not there has none', async () => {
    expect(await codeOf(call(bo, 'GET', `${path()}/slides`))).toBe('item-is-gone');
    expect(await codeOf(call(bo, 'GET', `${path()}/slides?language=xx`))).toBe('malformed');
  });
});
