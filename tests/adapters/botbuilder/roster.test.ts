import { describe, expect, test } from '@jest/globals';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import { makeRoster } from '#adapters/botbuilder/roster.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { unsignedBot } from '../../support/bot-config.ts';
import { startConnector } from '../../support/connector.ts';
import { ada, bo, carla, sampleTeam } from '../../support/sample-team.ts';
import { openTestConnector } from '../../support/test-connector.ts';

const config = unsignedBot();
const roster = makeRoster(makeCloudAdapter(config).adapter, config);

const connector = openTestConnector();

const team = () => sampleTeam({ serviceUrl: connector().url });

describe('the roster of a team', () => {
  test('holds everyone of every page by name, with the address that Teams tells, guests as guests and no bots', async () => {
    connector().roster = [
      [
        { id: '29:c', aadObjectId: carla, name: 'Carla Ferri', userRole: 'guest', email: '' },
        { id: '28:b', name: 'Alliance', userRole: 'bot' },
      ],
      [
        {
          id: '29:b',
          objectId: bo.toUpperCase(),
          name: 'Bo Lindqvist',
          userRole: 'user',
          userPrincipalName: 'bo@x.example',
        },
      ],
      [{ id: '29:a', aadObjectId: ada, name: 'Ada Okafor', userRole: 'owner', email: 'Ada@X.example' }],
    ];
    expect(await roster.members(team())).toEqual([
      { personId: ada, name: 'Ada Okafor', role: 'member', address: 'ada@x.example' },
      { personId: bo, name: 'Bo Lindqvist', role: 'member', address: 'bo@x.example' },
      { personId: carla, name: 'Carla Ferri', role: 'guest' },
    ]);
    expect(connector().calls).toHaveLength(3);
  });

  test('is nothing once the bot has left', async () => {
    connector().roster = undefined;
    expect(await roster.members(team())).toBeUndefined();
  });

  test('is unavailable, not empty, while Teams cannot be reached', async () => {
    const stopped = await startConnector();
    await stopped.stop();
    await expect(roster.members(sampleTeam({ serviceUrl: stopped.url }))).rejects.toEqual(
      expect.objectContaining({ part: 'teams' }),
    );
    await expect(roster.members(sampleTeam({ serviceUrl: stopped.url }))).rejects.toBeInstanceOf(Unavailable);
  });
});
