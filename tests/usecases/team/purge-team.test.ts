import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Team } from '#domain/team/team.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeInstallTeam } from '#usecases/team/install-team.ts';
import { makePurgeTeam } from '#usecases/team/purge-team.ts';
import { makeStopTeam } from '#usecases/team/stop-team.ts';
import { ada, friday, members, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { watchSteps } from '../../support/step-by-step.ts';
import type { Mishap, Step } from '../../support/step-by-step.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

const ids = { tenantId: tenantId(1), teamId: teamId(1) };
const dayMs = 86_400_000;
const end = friday + 30 * dayMs;
/** The team has written so much. */
const batches = 4;

let world: TeamWorld;
let counts: number[] = [];
beforeEach(async () => {
  world = await makeTeamWorld();
  world.teamRows.write(ids.tenantId, ids.teamId, batches);
  await world.teamThreads.keep(ids.tenantId, threadId, ids.teamId);
  counts = [];
});

const log = { info: ({ count }: { readonly count: number }) => counts.push(count) };
const purge = (parts: Partial<TeamWorld> = {}) => makePurgeTeam({ ...world, ...parts, log })(ids.tenantId, ids.teamId);
const stop = (at?: number) => makeStopTeam(world)(ids.tenantId, { teamId: ids.teamId, threadId }, at);
const { name, threadId, channelId, serviceUrl, botId } = sampleTeam();
const told = { ...ids, name: `${name}, again`, threadId, channelId, serviceUrl, botId, zone: undefined };
const install = () => makeInstallTeam(world)(told, 'it', ada);
const found = () => world.teamThreads.find(ids.tenantId, threadId);
const team = async (): Promise<Team | undefined> => (await world.teams.load(ids.tenantId, ids.teamId))?.value;
const left = () => world.teamRows.left(ids.tenantId, ids.teamId);
const reachEnd = async () => {
  await stop();
  world.clock.move(end - world.clock.now());
  await world.takeJobs();
};
const kinds = async (): Promise<readonly SendJob['kind'][]> => (await world.takeJobs()).map(({ kind }) => kind);

describe('the end of a team', () => {
  test('leaves nothing of it, and is logged by counts alone', async () => {
    await reachEnd();
    expect(await purge()).toEqual({ kind: 'over' });
    expect(left()).toBe(0);
    expect(await team()).toBeUndefined();
    expect(counts).toEqual([3, 3, 3, 3]);
  });

  test('does not come a minute too soon', async () => {
    await reachEnd();
    world.clock.move(-60_000);
    expect(await purge()).toEqual({ kind: 'too-early', waitMs: 60_000 });
    expect(left()).toBe(batches);
    expect((await team())?.purgingSince).toBeUndefined();
  });

  test('of an earlier removal comes to nothing once there was a later one', async () => {
    await stop();
    world.clock.move(10 * dayMs);
    await install();
    world.clock.move(dayMs);
    await stop();
    world.clock.move(end - world.clock.now());
    expect(await purge()).toEqual({ kind: 'over' });
    expect(left()).toBe(batches);
  });

  test('comes to nothing for a team that has the app', async () => {
    world.clock.move(100 * dayMs);
    expect(await purge()).toEqual({ kind: 'over' });
    expect(left()).toBe(batches);
    expect(await kinds()).toEqual([]);
  });

  test('of a team that is gone already does nothing', async () => {
    await reachEnd();
    await purge();
    expect(await purge()).toEqual({ kind: 'over' });
  });

  test('takes a large team in turns', async () => {
    world.teamRows.write(ids.tenantId, ids.teamId, 38);
    await reachEnd();
    expect(await purge()).toEqual({ kind: 'more' });
    expect(left()).toBe(2);
    expect((await world.gate.openForDelivery(ids.tenantId, ids.teamId)).kind).toBe('closed');
    expect(await purge()).toEqual({ kind: 'over' });
    expect(await team()).toBeUndefined();
  });

  test('looks on where it was, and over once more before it is done', async () => {
    await reachEnd();
    const places: (string | undefined)[] = [];
    const next: TeamWorld['teamRows']['next'] = (tenant, ofTeam, place) => {
      places.push(place);
      return world.teamRows.next(tenant, ofTeam, place);
    };
    await purge({ teamRows: { ...world.teamRows, next } });
    expect(places).toEqual([undefined, 'behind 4', 'behind 3', 'behind 2', 'behind 1', undefined]);
  });

  test('is due again a day later, should its job be lost on the way', async () => {
    await reachEnd();
    const next = () => Promise.reject(new Unavailable('storage', new Error('nobody answers')));
    await expect(purge({ teamRows: { ...world.teamRows, next } })).rejects.toThrow(Unavailable);
    const due = await world.dueIndex.dueBy(Date.parse('2100-01-01'));
    expect(due.filter(({ job }) => job.kind === 'purge-team').map(({ at }) => at)).toContain(end + dayMs);
  });

  test('is due again each day for as long as it comes to nothing, once a day however often it is tried', async () => {
    await reachEnd();
    const next = () => Promise.reject(new Unavailable('storage', new Error('nobody answers')));
    const broken = { teamRows: { ...world.teamRows, next } };
    for (const hours of [0, 1, 11, 14]) {
      world.clock.move(hours * 3_600_000);
      await expect(purge(broken)).rejects.toThrow(Unavailable);
    }
    const due = await world.dueIndex.dueBy(Date.parse('2100-01-01'));
    const times = due.filter(({ job }) => job.kind === 'purge-team').map(({ at }) => at);
    expect(times.filter((at) => at > end)).toEqual([end + dayMs, end + 2 * dayMs]);
  });

  test('goes on later where the storage is out of reach', async () => {
    await reachEnd();
    const next = () => Promise.reject(new Unavailable('storage', new Error('nobody answers')));
    await expect(purge({ teamRows: { ...world.teamRows, next } })).rejects.toThrow(Unavailable);
    expect(await purge()).toEqual({ kind: 'over' });
    expect(left()).toBe(0);
  });
});

describe('the end of a team of which Teams only says that the bot is not in it', () => {
  const refuse = async () => {
    const stored = await world.teams.load(ids.tenantId, ids.teamId);
    await world.teams.save(sampleTeam({ closed: { at: friday, where: 'team' } }), stored!.etag);
  };

  test('comes after thirty days and a grace period, when Teams says so still', async () => {
    await refuse();
    world.roster = undefined;
    world.clock.move(60 * dayMs - 1);
    await purge();
    expect(left()).toBe(batches);
    world.clock.move(1);
    expect(await purge()).toEqual({ kind: 'over' });
    expect(await team()).toBeUndefined();
  });

  test('is due again a day later where Teams cannot be asked', async () => {
    await refuse();
    world.clock.move(60 * dayMs);
    const openAfresh = () => Promise.reject(new Unavailable('teams', new Error('nobody answers')));
    await expect(purge({ gate: { ...world.gate, openAfresh } })).rejects.toThrow(Unavailable);
    const due = await world.dueIndex.dueBy(Date.parse('2100-01-01'));
    expect(due.filter(({ job }) => job.kind === 'purge-team').map(({ at }) => at)).toEqual([friday + 61 * dayMs]);
  });

  test('does not come where Teams now says who is in the team', async () => {
    await refuse();
    world.roster = members;
    world.clock.move(90 * dayMs);
    expect(await purge()).toEqual({ kind: 'over' });
    expect(left()).toBe(batches);
  });
});

describe('adding the app at the end', () => {
  test('while all is being deleted makes a new team, that begins once nothing of the old one is left', async () => {
    world.teamRows.write(ids.tenantId, ids.teamId, 38);
    await reachEnd();
    await purge();
    await install();
    expect((await world.gate.openForDelivery(ids.tenantId, ids.teamId)).kind).toBe('closed');
    expect(await kinds()).toContain('purge-team');
    expect(await purge()).toEqual({ kind: 'over' });
    expect(left()).toBe(0);
    expect(await team()).toEqual(
      sampleTeam({ name: 'Field design, again', language: 'it', plannedAt: undefined, greetedAt: undefined }),
    );
    expect(await kinds()).toEqual(['post-welcome', 'refresh-team-summaries', 'schedule-rituals']);
  });

  test('and removing it again leaves nothing', async () => {
    world.teamRows.write(ids.tenantId, ids.teamId, 38);
    await reachEnd();
    await purge();
    await install();
    await stop();
    expect(await purge()).toEqual({ kind: 'over' });
    expect([await team(), await found(), left()]).toEqual([undefined, undefined, 0]);
  });

  test('a new team whose beginning was lost in a crash begins with the next look', async () => {
    const stored = await world.teams.load(ids.tenantId, ids.teamId);
    await world.teams.save(sampleTeam({ greetedAt: undefined, plannedAt: undefined }), stored!.etag);
    await purge();
    expect(await kinds()).toEqual(['post-welcome', 'refresh-team-summaries', 'schedule-rituals']);
  });
});

/** One process that deletes, from its first step to its last; what it did. */
const live = async (at: number | undefined, mishap: Mishap): Promise<readonly Step[]> => {
  const { steps, watchAll } = watchSteps(at, mishap);
  const { teams, teamRows, teamThreads, dueIndex, queue } = world;
  await purge(watchAll({ teams, teamRows, teamThreads, dueIndex, queue })).catch(() => undefined);
  return steps;
};

const calm = async () => {
  world = await makeTeamWorld();
  world.teamRows.write(ids.tenantId, ids.teamId, batches);
  await reachEnd();
  return live(undefined, 'dies before');
};
const steps = (await calm()).map(({ number, name }) => [`${number} (${name})`, number] as const);

describe('the end of a team, step by step', () => {
  test('has steps', () => {
    expect(steps.length).toBeGreaterThan(10);
  });

  test.each(steps)('goes on after a crash before step %s', async (_, at) => {
    await reachEnd();
    await live(at, 'dies before');
    await purge();
    expect([await team(), await found(), left()]).toEqual([undefined, undefined, 0]);
  });

  test.each(steps)('goes on after a crash after step %s', async (_, at) => {
    await reachEnd();
    await live(at, 'dies after');
    await purge();
    expect([await team(), await found(), left()]).toEqual([undefined, undefined, 0]);
  });

  test.each(steps)('with the app added again before step %s leaves all or nothing', async (_, at) => {
    await reachEnd();
    await live(at, { stallsUntil: install });
    await purge();
    const after = await team();
    expect(after).toMatchObject({ stoppedAt: undefined, purgingSince: undefined });
    // Either the team of before with all that it wrote, or a new one with nothing.
    expect([after?.language, after?.plannedAt, left()]).toEqual(
      after?.language === 'en' ? ['en', friday, batches] : ['it', undefined, 0],
    );
    expect(await found()).toBe(ids.teamId);
  });

  test.each(steps)('with another process deleting the same before step %s leaves nothing', async (_, at) => {
    await reachEnd();
    await live(at, { stallsUntil: () => purge().then(() => undefined) });
    await purge();
    expect([await team(), await found(), left()]).toEqual([undefined, undefined, 0]);
  });

  test.each(steps)('overtaken before step %s by another and a new team touches nothing of that', async (_, at) => {
    await reachEnd();
    let written = 0;
    const begunAnew = async () => {
      await purge();
      await install();
      await purge();
      written = (await team())?.purgingSince === undefined ? 2 : 0;
      world.teamRows.write(ids.tenantId, ids.teamId, written);
    };
    await live(at, { stallsUntil: begunAnew });
    expect((await team())?.stoppedAt).toBeUndefined();
    expect(left()).toBe(written);
  });
});
