import { beforeEach, describe, expect, test } from '@jest/globals';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import { tenantSettingsAtFirst } from '#domain/tenant/tenant-settings.ts';
import type { FirstLanguage } from '#domain/tenant/tenant-settings.ts';
import type { Team } from '#domain/team/team.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { makeInstallTeam } from '#usecases/team/install-team.ts';
import { noteAnswer, noteRefusal } from '#usecases/team/note-closure.ts';
import { makeStopTeam } from '#usecases/team/stop-team.ts';
import { ada, friday, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { administratorScope, teamScope } from '../../support/scopes.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

const ids = { tenantId: tenantId(1), teamId: teamId(1) };
const dayMs = 86_400_000;
const farAway = Date.parse('2100-01-01');

/** The team has had the app for a day. */
let world: TeamWorld;
beforeEach(async () => {
  world = await makeTeamWorld();
  const settings = { ...settingsAtFirst('UTC', 'en'), revision: 1 };
  const scope = teamScope(ids.tenantId, ids.teamId);
  await world.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value: settings });
  await plan();
});

const { name, threadId, channelId, serviceUrl, botId } = sampleTeam();
const told = { ...ids, name, threadId, channelId, serviceUrl, botId, zone: undefined };
const install = (at?: number) => makeInstallTeam(world)(told, 'en', ada, at);
const stop = (at?: number) => makeStopTeam(world)(ids.tenantId, { teamId: ids.teamId, threadId }, at);
const plan = () => makeScheduleRituals(world)(ids, 0);
const team = async (): Promise<Team> => (await world.teams.load(ids.tenantId, ids.teamId))!.value;
const isOpen = async () => (await world.gate.openForDelivery(ids.tenantId, ids.teamId)).kind;
const rows = async (name: string) =>
  (await world.dueIndex.dueBy(farAway)).filter((row) => row.owner === ids.teamId && row.name.startsWith(name));
const purges = async () => (await rows('purge')).map(({ at }) => at);
const rituals = async () =>
  (await world.dueIndex.dueBy(farAway)).filter(({ job }) => job.kind === 'post-ritual').map(({ at }) => at);

describe('removing the app from a team', () => {
  test('closes it at once, notes when, and has all of it deleted in thirty days', async () => {
    await stop();
    expect(await isOpen()).toBe('closed');
    expect((await team()).stoppedAt).toBe(friday);
    expect(await purges()).toEqual([friday + 30 * dayMs]);
  });

  test('takes the posts of its week out of the due index', async () => {
    expect(await rituals()).not.toEqual([]);
    await stop();
    await plan();
    expect(await rituals()).toEqual([]);
  });

  test('twice counts from the first time', async () => {
    await stop(friday);
    world.clock.move(dayMs);
    await stop(friday + dayMs);
    expect((await team()).stoppedAt).toBe(friday);
    expect(await purges()).toEqual([friday + 30 * dayMs]);
  });

  test('that happened before the newest installation changes nothing', async () => {
    await install(friday - 1);
    await world.takeJobs();
    await stop(friday - 2);
    expect(await isOpen()).toBe('open');
    expect(await purges()).toEqual([]);
    expect(await world.takeJobs()).toEqual([]);
  });

  test('is heard where the team is named by its thread alone, as nobody can be asked any more', async () => {
    await install();
    await makeStopTeam(world)(ids.tenantId, { teamId: undefined, threadId });
    expect(await isOpen()).toBe('closed');
  });

  test('of a thread of no team that we know does nothing', async () => {
    await install();
    await world.takeJobs();
    await makeStopTeam(world)(ids.tenantId, { teamId: undefined, threadId: '19:other@thread.tacv2' });
    await makeStopTeam(world)(tenantId(2), { teamId: undefined, threadId });
    expect(await isOpen()).toBe('open');
    expect(await world.takeJobs()).toEqual([]);
  });

  test('that tells no time counts as it comes', async () => {
    await install(friday - 1);
    await stop();
    expect(await isOpen()).toBe('closed');
  });
});

describe('adding the app to a team again', () => {
  test('opens it as it was', async () => {
    const before = await team();
    await stop(friday);
    world.clock.move(29 * dayMs);
    await install(friday + 29 * dayMs);
    expect(await team()).toEqual({ ...before, toldAt: friday + 29 * dayMs });
    expect(await isOpen()).toBe('open');
  });

  test('plans its week from now on: what it missed stays missed', async () => {
    await stop();
    await plan();
    world.clock.move(15 * dayMs);
    await install();
    await plan();
    const planned = await rituals();
    expect(planned).not.toEqual([]);
    expect(planned.filter((at) => at < world.clock.now())).toEqual([]);
  });

  test('is not undone by the removal of before, however late that comes', async () => {
    await install(friday + 2);
    await stop(friday + 1);
    await install(friday + 2);
    expect(await isOpen()).toBe('open');
  });

  test('does not happen by an installation that is older than the removal', async () => {
    await stop(friday);
    await install(friday - 1);
    expect(await isOpen()).toBe('closed');
    expect(await purges()).toEqual([friday + 30 * dayMs]);
  });

  test('and removing it once more begins a grace period of its own', async () => {
    await stop(friday);
    world.clock.move(10 * dayMs);
    await install(friday + 10 * dayMs);
    world.clock.move(dayMs);
    await stop(friday + 11 * dayMs);
    expect(await purges()).toContain(friday + 41 * dayMs);
  });

  test('twice is as once', async () => {
    await stop(friday);
    await install(friday + 1);
    const once = await team();
    await install(friday + 1);
    expect(await team()).toEqual(once);
  });

  test.each([0, 1, 2, 3])('at the very moment of a removal ends on one side (order %#)', async (seed) => {
    const [removed, added] = seed % 2 === 0 ? [friday + 1, friday + 2] : [friday + 2, friday + 1];
    await Promise.all(seed < 2 ? [stop(removed), install(added)] : [install(added), stop(removed)]);
    const isRemoved = (await team()).stoppedAt !== undefined;
    expect(isRemoved).toBe(removed > added);
    if (isRemoved) expect(await purges()).toHaveLength(1);
  });
});

describe('a team whose removal Teams never told', () => {
  const open = { ...ids, channelId: sampleTeam().channelId };

  test('is looked at again when it was refused for thirty days and a grace period', async () => {
    await noteRefusal(world, sampleTeam(open), 'team');
    expect(await purges()).toEqual([friday + 60 * dayMs]);
  });

  test('counts from the first refusal on', async () => {
    await noteRefusal(world, sampleTeam(open), 'team');
    world.clock.move(dayMs);
    await noteRefusal(world, await team(), 'team');
    expect((await team()).closed).toEqual({ at: friday, where: 'team' });
    expect((await purges())[0]).toBe(friday + 60 * dayMs);
  });

  test('counts anew once Teams has said who is in it', async () => {
    await noteRefusal(world, sampleTeam(open), 'team');
    await noteAnswer(world, await team());
    world.clock.move(dayMs);
    await noteRefusal(world, await team(), 'team');
    expect((await team()).closed).toEqual({ at: friday + dayMs, where: 'team' });
    expect(await purges()).toContain(friday + 61 * dayMs);
  });

  test('is not one whose channel alone is closed', async () => {
    await noteRefusal(world, sampleTeam(open), 'channel');
    expect(await purges()).toEqual([]);
  });
});

describe('the language of a new team', () => {
  const added = async (firstLanguage: FirstLanguage): Promise<string> => {
    const settings = { ...tenantSettingsAtFirst, firstLanguage, revision: 1 };
    await world.tenantSettings.save(administratorScope(ids.tenantId, ada), settings, undefined);
    await makeInstallTeam(world)({ ...told, teamId: teamId(9) }, 'en', ada);
    return (await world.teams.load(ids.tenantId, teamId(9)))!.value.language;
  };

  test('is that of whoever adds the app, unless an administrator has chosen one', async () => {
    expect(await added('of-who-adds')).toBe('en');
  });

  test('is the one that an administrator has chosen', async () => {
    expect(await added('it')).toBe('it');
  });

  test('is not touched in a team that is there already', async () => {
    await added('it');
    await install();
    expect((await team()).language).toBe('en');
  });
});
