import { beforeEach, describe, expect, test } from '@jest/globals';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { makeDeliverJob } from '#usecases/delivery/deliver-job.ts';
import { makeStartFieldReminders } from '#usecases/field-window/start-field-reminders.ts';
import { makePlanIfMissing } from '#usecases/ritual/plan-if-missing.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { makeDrawVoices, makeStartVoices } from '#usecases/shout-out/draw-voices.ts';
import { makeInstallTeam } from '#usecases/team/install-team.ts';
import { makePurgeTeam } from '#usecases/team/purge-team.ts';
import { makeRefreshTeam } from '#usecases/team/refresh-team.ts';
import { makeChangeBoard } from '#usecases/week/change-board.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { plainBoard } from '../../support/plain-board.ts';
import { teamScope } from '../../support/scopes.ts';
import { ada, bo, friday, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

const ids = { tenantId: tenantId(1), teamId: teamId(1) };
const scope = teamScope(ids.tenantId, ids.teamId);
const dayMs = 86_400_000;

/** Friday 20 November 2026, nine in UTC. */
let world: TeamWorld;
beforeEach(async () => {
  world = await makeTeamWorld();
});

/** Takes the team for one of which nobody has told anything, as an event of Teams does. */
const forgetTeam = async (given: Parameters<typeof sampleTeam>[0] = {}): Promise<void> => {
  const stored = await world.teams.load(ids.tenantId, ids.teamId);
  await world.teams.save(sampleTeam({ plannedAt: undefined, greetedAt: undefined, ...given }), stored!.etag);
};
const install = async (by?: typeof ada): Promise<void> => {
  const { name, threadId, channelId, serviceUrl, botId } = sampleTeam();
  const installed = { ...ids, name, threadId, channelId, serviceUrl, botId, zone: undefined };
  await makeInstallTeam(world)(installed, 'en', by);
};
const addChat = async (personId: typeof ada, zone: string | undefined): Promise<void> => {
  const chat = { name: '', language: 'en', conversationId: 'a:1', serviceUrl: '', botId: '28:bot' } as const;
  await world.personalChats.save(
    { ...chat, tenantId: ids.tenantId, personId, zone, greetedAt: friday, stoppedAt: undefined },
    undefined,
  );
};
/** Does the jobs that plan the week. */
const work = async (): Promise<number> => {
  const never = (): Promise<never> => Promise.reject(new Error('nothing is sent here'));
  const deliver = makeDeliverJob({
    ...world,
    chat: { post: never, update: never },
    directMessages: { send: never, update: never },
    renderBoard: plainBoard,
    renderPost: () => ({}),
    renderDirectPost: () => ({}),
    purgeTeam: makePurgeTeam({ ...world, log: { info: () => undefined } }),
    scheduleRituals: makeScheduleRituals(world),
    drawVoices: makeDrawVoices({ ...world, changeBoard: makeChangeBoard(world) }),
    startVoices: makeStartVoices(world),
    startFieldReminders: makeStartFieldReminders(world),
  });
  const jobs = (await world.takeJobs()).filter(({ kind }) => kind === 'schedule-rituals');
  for (const job of jobs) expect(await deliver(job, 1)).toEqual({ kind: 'done' });
  return jobs.length;
};
/** The posts that are planned. */
const posts = async (): Promise<readonly string[]> =>
  (await world.dueIndex.dueBy(friday + 365 * dayMs))
    .filter(({ job }) => job.kind === 'post-ritual')
    .map(({ at, name }) => `${new Date(at).toISOString().slice(0, 16)} ${name}`);

describe('the first posts of a team', () => {
  test('wait for a week while nobody has told its clock', async () => {
    await forgetTeam();
    await install();
    await work();
    expect(await posts()).toEqual(['2026-11-27T15:00 shout-outs', '2026-11-30T09:00 needs']);
  });

  test('come at nine and three on the clock of whoever added the app, where the bot knows it', async () => {
    await addChat(ada, 'Europe/Rome');
    await forgetTeam();
    await install(ada);
    await work();
    expect(await posts()).toEqual(['2026-11-20T14:00 shout-outs', '2026-11-23T08:00 needs']);
  });

  test('come on the clock of whoever first does something with it there', async () => {
    await forgetTeam();
    await install();
    await work();
    const sign = {
      ...ids,
      threadId: sampleTeam().threadId,
      channelId: undefined,
      serviceUrl: sampleTeam().serviceUrl,
      name: undefined,
    };
    await makeRefreshTeam(world)({ ...sign, zone: 'America/New_York' });
    expect(await work()).toBe(1);
    expect(await posts()).toEqual(['2026-11-20T20:00 shout-outs', '2026-11-23T14:00 needs']);
    await makeRefreshTeam(world)({ ...sign, zone: 'Europe/Rome' });
    expect(await work()).toBe(0);
    expect(await posts()).toHaveLength(2);
  });

  test('come on the clock that the team sets, whatever devices tell', async () => {
    const value = { ...settingsAtFirst('Asia/Kolkata', 'en'), revision: 1 };
    await world.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
    await addChat(bo, 'Europe/Rome');
    await forgetTeam();
    await install(bo);
    await work();
    expect(await posts()).toEqual(['2026-11-20T09:30 shout-outs', '2026-11-23T03:30 needs']);
  });
});

test('the week of a team begins at the first sign of life, though it is remembered that Teams refused the bot', async () => {
  await forgetTeam();
  const { roster } = world;
  world.roster = undefined;
  expect((await world.gate.openForDelivery(ids.tenantId, ids.teamId)).kind).toBe('closed');
  world.roster = roster;
  await world.queue.add({ kind: 'schedule-rituals', ...ids, revision: 0 });
  await work();
  expect((await world.teams.load(ids.tenantId, ids.teamId))?.value.plannedAt).toBe(friday);
});

describe('a team that was there before its week had posts', () => {
  const read = async (): Promise<void> => {
    await makePlanIfMissing(world)((await world.open(ada)).team);
  };

  test('has them planned once somebody reads its week', async () => {
    await forgetTeam({ greetedAt: friday - 400 * dayMs });
    await read();
    await read();
    expect(await work()).toBe(2);
    expect(await posts()).toEqual(['2026-11-20T15:00 shout-outs', '2026-11-23T09:00 needs']);
    expect((await world.teams.load(ids.tenantId, ids.teamId))?.value.plannedAt).toBe(friday);
    await read();
    expect(await work()).toBe(0);
  });

  test('is read all the same when the queue is out of reach', async () => {
    const { team } = await world.open(ada);
    const queue = { ...world.queue, add: () => Promise.reject(new Unavailable('queue', new Error('down'))) };
    await expect(makePlanIfMissing({ queue })({ ...team, plannedAt: undefined })).resolves.toBeUndefined();
  });
});
