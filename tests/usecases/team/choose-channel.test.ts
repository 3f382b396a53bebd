import { beforeEach, expect, test } from '@jest/globals';
import { makeChooseChannel } from '#usecases/team/choose-channel.ts';
import { ada, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;

beforeEach(async () => {
  world = await makeTeamWorld();
});

const channel = '19:other@thread.tacv2';
const storedTeam = async () => (await world.teams.load(tenantId(1), teamId(1)))?.value;

test('the bot posts in the channel that was chosen last', async () => {
  expect(await makeChooseChannel(world)(await world.open(ada), channel)).toBe('chosen');
  expect(await storedTeam()).toEqual(sampleTeam({ channelId: channel }));
});

test('choosing a channel keeps the address that the bot learned meanwhile', async () => {
  const open = await world.open(ada);
  const stored = await world.teams.load(tenantId(1), teamId(1));
  await world.teams.save(sampleTeam({ serviceUrl: 'https://smba.trafficmanager.net/apac/' }), stored!.etag);
  await makeChooseChannel(world)(open, channel);
  expect(await storedTeam()).toMatchObject({ channelId: channel, serviceUrl: 'https://smba.trafficmanager.net/apac/' });
});
