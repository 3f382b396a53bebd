import { beforeEach, expect, test } from '@jest/globals';
import { makeChooseChannel } from '#usecases/team/choose-channel.ts';
import { ada, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;

beforeEach(async () => {
  world = await makeTeamWorld();
  world.openChannels = ['19:general@thread.tacv2', channel];
});

const channel = '19:other@thread.tacv2';
const choose = async (channelId: string) => await makeChooseChannel(world)(await world.open(ada), channelId);
const storedTeam = async () => (await world.teams.load(tenantId(1), teamId(1)))?.value;

test('the bot posts in the channel that was chosen last', async () => {
  expect(await choose(channel)).toBe('chosen');
  expect(await storedTeam()).toEqual(sampleTeam({ channelId: channel }));
});

test('choosing a channel keeps the address that the bot learned meanwhile', async () => {
  const open = await world.open(ada);
  const stored = await world.teams.load(tenantId(1), teamId(1));
  await world.teams.save(sampleTeam({ serviceUrl: 'https://smba.trafficmanager.net/apac/' }), stored!.etag);
  await makeChooseChannel(world)(open, channel);
  expect(await storedTeam()).toMatchObject({ channelId: channel, serviceUrl: 'https://smba.trafficmanager.net/apac/' });
});

test('a channel of another team is refused, and the bot goes on posting where it did', async () => {
  expect(await choose('19:elsewhere@thread.tacv2')).toBe('not-open-to-team');
  expect(await storedTeam()).toEqual(sampleTeam());
});

test('nothing is chosen for a team that the bot has left', async () => {
  world.openChannels = undefined;
  expect(await choose(channel)).toBe('gone');
  expect(await storedTeam()).toEqual(sampleTeam());
});
