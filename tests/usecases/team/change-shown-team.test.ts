import { beforeEach, expect, test } from '@jest/globals';
import type { Team } from '#domain/team/team.ts';
import { changeShownTeam } from '#usecases/team/change-shown-team.ts';
import { friday, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;
beforeEach(async () => {
  world = await makeTeamWorld();
});

const change = (changes: Partial<Team>, team = teamId(1)) =>
  changeShownTeam(world, tenantId(1), team, (known) => ({ ...known, ...changes }));

const refresh = { kind: 'refresh-team-summaries', tenantId: tenantId(1), teamId: teamId(1) };

test.each<readonly [string, Partial<Team>]>([
  ['a new name', { name: 'Field and depot' }],
  ['another channel', { channelId: '19:other@thread.tacv2' }],
])('%s comes to the homes of the team', async (_, changes) => {
  expect(await change(changes)).toEqual(sampleTeam(changes));
  expect(await world.takeJobs()).toEqual([refresh]);
});

test('a team that comes back comes to the homes again', async () => {
  await change({ stoppedAt: friday });
  await world.takeJobs();
  await change({ stoppedAt: undefined });
  expect(await world.takeJobs()).toEqual([refresh]);
});

test.each<readonly [string, Partial<Team>]>([
  ['nothing', {}],
  ['where the bot reaches the team', { serviceUrl: 'https://smba.trafficmanager.net/apac/' }],
])('a change of %s is none for any home', async (_, changes) => {
  await change(changes);
  expect(await world.takeJobs()).toEqual([]);
});

test('of a team that is unknown nothing is written', async () => {
  expect(await change({ name: 'Field and depot' }, teamId(2))).toBeUndefined();
  expect(await world.takeJobs()).toEqual([]);
});
