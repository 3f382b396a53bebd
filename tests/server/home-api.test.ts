import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { HomeView } from '#contracts/pair-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { alliancePath, startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { makePairCalls } from '../support/pair-calls.ts';
import { ada, bo, stranger, teamId } from '../support/sample-team.ts';

let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

const home = async (wish: Parameters<ApiServer['callAs']>[0]) =>
  (await server.callAs(wish, { url: '/api/me/alliances' })).json<HomeView>();
const answers = (person: PersonId) =>
  server.callAs(person, {
    method: 'PUT',
    url: `${alliancePath}/answers/team.climate`,
    payload: { text: 'Calm.', basedOn: 0 },
  });

describe('the home of a person', () => {
  test('is empty for whoever has no alliance', async () => {
    expect(await home(ada)).toEqual({ me: { personId: ada, name: 'Ada Okafor' }, alliances: [], teams: [] });
  });

  test('holds alliances of two and of teams, each with what is next', async () => {
    const pair = makePairCalls(server);
    await pair.begin();
    expect((await answers(ada)).statusCode).toBe(200);
    expect(await home(ada)).toEqual({
      me: { personId: ada, name: 'Ada Okafor' },
      alliances: [expect.objectContaining({ other: bo, next: 'write-openness' })],
      teams: [
        {
          teamId: teamId(1),
          teamName: 'Field design',
          channelId: '19:alliance@thread.tacv2',
          stage: 'writing',
          next: 'wait-for-answers',
        },
      ],
    });
  });

  test('shows what is next in a team as of the day on which it is read', async () => {
    const days = 86_400_000;
    const scope = (await server.world.open(ada)).scope;
    await server.world.teamSummaries.save(scope, ada, {
      teamId: teamId(1),
      teamName: 'Field design',
      channelId: '19:alliance@thread.tacv2',
      stage: 'in-force',
      next: 'nothing',
      version: 1,
      checkInOn: '2027-01-01',
      round: undefined,
    });
    expect((await home(ada)).teams).toMatchObject([{ next: 'nothing' }]);
    const now = server.world.clock.now();
    server.world.clock.move(42 * days);
    const later = { person: ada, claims: { exp: (now + 43 * days) / 1000 } };
    expect((await home(later)).teams).toMatchObject([{ next: 'check-in' }]);
  });

  test('is nobody else’s, be they of the same team or not', async () => {
    await answers(ada);
    expect((await home(bo)).teams).toEqual([]);
    expect((await home(stranger)).teams).toEqual([]);
  });
});
