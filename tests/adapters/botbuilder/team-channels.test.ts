import { describe, expect, test } from '@jest/globals';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import { makeTeamChannels } from '#adapters/botbuilder/team-channels.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { unsignedBot } from '../../support/bot-config.ts';
import { startConnector } from '../../support/connector.ts';
import { sampleTeam } from '../../support/sample-team.ts';
import { openTestConnector } from '../../support/test-connector.ts';

const config = unsignedBot();
const channels = makeTeamChannels(makeCloudAdapter(config).adapter, config);

const connector = openTestConnector();

const team = () => sampleTeam({ serviceUrl: connector().url });

describe('the channels that the whole team reads', () => {
  test('are the nameless first one and every standard one, asked for once', async () => {
    connector().channels = [
      { id: '19:general@thread.tacv2' },
      { id: '19:alliance@thread.tacv2', name: 'Alliance' },
      { id: '19:studio@thread.tacv2', name: 'Studio', type: 'standard' },
    ];
    expect(await channels.open(team())).toEqual([
      '19:general@thread.tacv2',
      '19:alliance@thread.tacv2',
      '19:studio@thread.tacv2',
    ]);
    expect(connector().calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v3/teams/19:general@thread.tacv2/conversations',
    ]);
  });

  test('are neither private ones, which leave members out, nor shared ones, which let others in', async () => {
    connector().channels = [
      { id: '19:general@thread.tacv2' },
      { id: '19:leads@thread.tacv2', name: 'Leads', type: 'private' },
      { id: '19:client@thread.tacv2', name: 'With the client', type: 'shared' },
    ];
    expect(await channels.open(team())).toEqual(['19:general@thread.tacv2']);
  });

  test('are nothing once the bot has left', async () => {
    connector().roster = undefined;
    expect(await channels.open(team())).toBeUndefined();
  });

  test('are never asked for at an address that is not on the list', async () => {
    const strict = unsignedBot({ serviceHosts: ['smba.trafficmanager.net'] });
    const strictChannels = makeTeamChannels(makeCloudAdapter(strict).adapter, strict);
    await expect(strictChannels.open(team())).rejects.toBeInstanceOf(Unavailable);
    expect(connector().calls).toEqual([]);
  });

  test('are unavailable while Teams cannot be reached', async () => {
    const stopped = await startConnector();
    await stopped.stop();
    const asked = channels.open(sampleTeam({ serviceUrl: stopped.url }));
    await expect(asked).rejects.toMatchObject({ name: 'Unavailable', part: 'teams' });
  }, 30_000);
});
