import { beforeEach, describe, expect, test } from '@jest/globals';
import { heedAnswers } from '#usecases/people/heed-answers.ts';
import type { Closure, Team } from '#domain/team/team.ts';
import { makeChooseChannel } from '#usecases/team/choose-channel.ts';
import { makeInstallTeam } from '#usecases/team/install-team.ts';
import { noteAnswer, noteRefusal } from '#usecases/team/note-closure.ts';
import { makeRefreshTeam } from '#usecases/team/refresh-team.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { ada } from '../../support/sample-team.ts';
import { makeRitualRig, team } from './ritual-rig.ts';
import type { RitualRig } from './ritual-rig.ts';

/** Monday 16 November 2026, six in the morning in Rome. */
let rig: RitualRig;
beforeEach(async () => {
  rig = await makeRitualRig('2026-11-16T05:00Z');
  await rig.set();
});

const planned = ['2026-11-16T08:00 needs', '2026-11-20T14:00 shout-outs'];

/** Teams does not say any more who is in the team; what it said before is forgotten. */
const refuse = () => {
  const { world } = rig;
  const { roster } = world;
  world.roster = undefined;
  world.clock.move(11 * 60_000);
  return () => {
    world.roster = roster;
  };
};
const stored = async (): Promise<Team> => (await rig.world.teams.load(team.tenantId, team.teamId))!.value;
const change = async (given: Partial<Team>): Promise<void> => {
  const found = await rig.world.teams.load(team.tenantId, team.teamId);
  await rig.world.teams.save({ ...found!.value, ...given }, found!.etag);
};
const jobs = async () => (await rig.world.takeJobs()).map(({ kind }) => kind);

describe('the plan of a team whose members Teams does not tell', () => {
  test('stays when it is planned anew', async () => {
    refuse();
    expect(await rig.schedule(1)).toBe('scheduled');
    expect(await rig.due()).toEqual(planned);
  });

  test('follows what its members had saved', async () => {
    refuse();
    await rig.set({ needsAt: { weekday: 1, minute: 600 } });
    expect(await rig.due()).toEqual(['2026-11-17T09:00 needs', '2026-11-20T14:00 shout-outs']);
  });

  test('goes on from week to week', async () => {
    refuse();
    await rig.schedule(1);
    rig.moveTo('2026-11-16T08:00:30Z');
    await rig.tick();
    expect(await rig.due()).toEqual(['2026-11-20T14:00 shout-outs', '2026-11-23T08:00 needs']);
  });

  test('goes once the app is removed', async () => {
    refuse();
    await change({ stoppedAt: rig.world.clock.now() });
    await rig.schedule();
    expect(await rig.due()).toEqual([]);
  });
});

describe('what fell due while a team was closed', () => {
  beforeEach(async () => {
    const restore = refuse();
    await change({ closed: { at: rig.world.clock.now(), where: 'team' } });
    await rig.schedule(1);
    restore();
  });
  const openAt = async (instant: string) => {
    rig.moveTo(instant);
    await noteAnswer(rig.world, await stored());
    expect(await jobs()).toEqual(['schedule-rituals']);
    await rig.schedule();
    await rig.tick();
  };

  test('is not made up for when it opens three weeks later, thirteen hours behind a time', async () => {
    await openAt('2026-12-07T21:00Z');
    expect(await rig.posts()).toEqual([]);
    expect(await rig.due()).toEqual(['2026-12-11T14:00 shout-outs', '2026-12-14T08:00 needs']);
  });

  test('is made up for where nobody has looked at it yet and it is less than twelve hours late', async () => {
    await openAt('2026-12-07T19:00Z');
    expect(await rig.posts()).toEqual(['2026-W50 needs']);
  });

  test('is not, where its time was looked at then', async () => {
    rig.moveTo('2026-11-16T08:00:30Z');
    await rig.tick();
    await rig.posts();
    await openAt('2026-11-16T10:00Z');
    expect(await rig.posts()).toEqual([]);
    expect(await rig.due()).toEqual(['2026-11-20T14:00 shout-outs', '2026-11-23T08:00 needs']);
  });
});

const sign = async (channelId: string | undefined) => {
  const { threadId, serviceUrl } = await stored();
  await makeRefreshTeam(rig.world)({ ...team, threadId, channelId, serviceUrl, name: undefined, zone: undefined });
};
const choose = async () => {
  const { channelId } = await stored();
  await makeChooseChannel(rig.world)(await rig.world.open(ada), channelId);
};
const install = async () => {
  const { name, threadId, channelId, serviceUrl, botId } = await stored();
  await makeInstallTeam(rig.world)(
    { ...team, name, threadId, channelId, serviceUrl, botId, zone: undefined },
    'en',
    ada,
  );
};
const answer = async () => {
  const { world } = rig;
  await heedAnswers({ members: () => Promise.resolve(world.roster) }, world).members(await stored());
};

type Sign = { readonly name: string; readonly where: Closure['where']; readonly give: () => Promise<void> };

const signs: readonly Sign[] = [
  { name: 'something happens in its channel', where: 'channel', give: async () => sign((await stored()).channelId) },
  { name: 'something happens anywhere in the team', where: 'team', give: () => sign(undefined) },
  { name: 'its channel is chosen anew', where: 'channel', give: choose },
  { name: 'its channel is chosen anew', where: 'team', give: choose },
  { name: 'the app is added anew', where: 'channel', give: install },
  { name: 'the app is added anew', where: 'team', give: install },
  { name: 'Teams names its members', where: 'team', give: answer },
];

describe.each(signs)('a closed $where, once $name', ({ where, give }) => {
  /** As one is left that an older release had closed. */
  beforeEach(async () => {
    const { plans } = rig.world;
    const before = await plans.load(team.tenantId, team.teamId);
    await plans.save(team.tenantId, team.teamId, { ...before!.value, gatherings: [] }, before!.etag);
    await rig.world.dueIndex.removeAll(await rig.world.dueIndex.dueBy(Date.parse('2100-01-01')));
    await change({ closed: { at: rig.world.clock.now(), where } });
  });

  test('is open, and has its week planned anew', async () => {
    await give();
    expect((await stored()).closed).toBeUndefined();
    expect(await jobs()).toContain('schedule-rituals');
    await rig.schedule();
    expect(await rig.due()).toEqual(planned);
  });
});

test.each(signs.filter(({ give }) => give !== install))(
  'a closed $where stays so where its week cannot be planned as $name: the next sign opens it',
  async ({ where, give }) => {
    await change({ closed: { at: rig.world.clock.now(), where } });
    rig.world.queue.add = () => Promise.reject(new Unavailable('storage', new Error('gone')));
    await give().catch((error: unknown) => {
      expect(error).toBeInstanceOf(Unavailable);
    });
    expect((await stored()).closed).toMatchObject({ where });
  },
);

test('a sign that opens nothing has nothing planned', async () => {
  await sign((await stored()).channelId);
  await change({ closed: { at: 0, where: 'channel' } });
  await sign('19:other@thread.tacv2');
  await answer();
  expect(await jobs()).toEqual([]);
});

test('a refusal alone has nothing planned', async () => {
  await noteRefusal(rig.world, await stored(), 'team');
  expect(await jobs()).toEqual([]);
});
