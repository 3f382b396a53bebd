import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Route } from '#server/route.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, friday, sampleTeam, stranger, teamId, tenantId } from '../support/sample-team.ts';
import type { TokenWish } from '../support/tokens.ts';

let server: ApiServer;

beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

const parameters: Readonly<Record<string, string>> = {
  teamId: teamId(1),
  promptId: 'team.climate',
  personId: ada,
  version: '1',
  counterpart: '1'.repeat(64),
  allianceId: 'dddddddd-0000-8000-a000-000000000001',
  lineId: 'eeeeeeee-0000-4000-8000-000000000001',
  promiseId: 'eeeeeeee-0000-4000-8000-000000000002',
  round: '1',
};

/** The route with its parameters filled in, those given first. */
const urlOf = ({ path }: Route, given: Readonly<Record<string, string>> = {}): string =>
  path.replace(/:(\w+)/g, (_, name: string) => given[name] ?? parameters[name] ?? '');

const guarded = (): readonly Route[] =>
  server.routes.filter(({ access }) => access === 'self' || access === 'member' || access === 'pair');
const ofTeams = (): readonly Route[] => server.routes.filter(({ access }) => access === 'member');

/** Without what differs from request to request. */
const comparable = (body: string): string => body.replace(/"requestId":"[^"]*"/, '');

describe('every guarded route', () => {
  test('is of a kind that the server knows, and there is one of each', () => {
    expect(new Set(guarded().map(({ access }) => access))).toEqual(new Set(['self', 'member', 'pair']));
  });

  test('asks for a token before it looks at anything else', async () => {
    for (const route of guarded()) {
      for (const authorization of [undefined, '', 'Basic YTpi', 'Bearer', 'Bearer ', 'Bearer a b', 'Bearer x.y.z']) {
        const headers = { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) };
        const payload = route.method === 'GET' ? undefined : '{ not JSON';
        const reply = await server.app.inject({
          method: route.method,
          url: urlOf(route),
          headers,
          ...(payload && { payload }),
        });
        expect(reply.json()).toMatchObject({ status: 401, code: 'not-signed-in' });
        expect(reply.headers['www-authenticate']).toBe('Bearer');
      }
    }
  });

  test('guards a look at its headers alone like the whole', async () => {
    for (const route of guarded().filter(({ method }) => method === 'GET')) {
      expect((await server.app.inject({ method: 'HEAD', url: urlOf(route) })).statusCode).toBe(401);
    }
  });

  test('lets no page of another origin in', async () => {
    for (const route of guarded()) {
      const headers = { origin: 'https://evil.example', 'access-control-request-method': route.method };
      const reply = await server.app.inject({ method: 'OPTIONS', url: urlOf(route), headers });
      expect(Object.keys(reply.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  test.each<[string, TokenWish]>([
    ['an expired token', { claims: { exp: friday / 1000 - 120 } }],
    ['a token that is not valid yet', { claims: { nbf: friday / 1000 + 120 } }],
    ['a token for another audience', { claims: { aud: 'https://graph.microsoft.com' } }],
    ['a token of another tenant', { tenant: tenantId(3) }],
    ['a token without the scope', { claims: { scp: 'openid profile' } }],
    ['a token without an object id', { claims: { oid: undefined } }],
    ['an ID token', { claims: { scp: undefined, nonce: 'n', name: 'Ada' } }],
  ])('turns %s away, saying no more than that', async (_, wish) => {
    for (const route of guarded()) {
      const reply = await server.callAs(wish, { method: route.method, url: urlOf(route) });
      expect(reply.statusCode).toBe(401);
      expect(Object.keys(reply.json<object>()).sort()).toEqual(['code', 'requestId', 'status', 'title', 'type']);
      expect(reply.json()).toMatchObject({ title: 'A valid access token is needed' });
    }
  });
});

describe('a team’s route', () => {
  test('answers every kind of stranger alike, to the letter', async () => {
    await server.world.teams.add(sampleTeam({ teamId: teamId(3), stoppedAt: friday }));
    for (const route of ofTeams()) {
      const call = (url: string) => ({
        method: route.method,
        url,
        payload: '{ not JSON',
        headers: { 'content-type': 'application/json' },
      });
      const replies = await Promise.all([
        server.callAs(stranger, call(urlOf(route))),
        server.callAs({ person: ada, tenant: tenantId(2) }, call(urlOf(route))),
        server.callAs(ada, call(urlOf(route, { teamId: teamId(2) }))),
        server.callAs(ada, call(urlOf(route, { teamId: teamId(3) }))),
        server.callAs(ada, call(urlOf(route, { teamId: 'no-guid' }))),
      ]);
      expect(replies.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404]);
      expect(new Set(replies.map(({ body }) => comparable(body))).size).toBe(1);
      const headersOf = ({ headers }: (typeof replies)[number]): string =>
        JSON.stringify({ ...headers, date: '', 'x-request-id': '' });
      expect(new Set(replies.map(headersOf)).size).toBe(1);
      expect(replies[0].json()).toMatchObject({ code: 'not-for-you' });
    }
  });

  test('takes nothing from a stranger', async () => {
    for (const route of ofTeams().filter(({ method }) => method !== 'GET')) {
      await server.callAs(stranger, { method: route.method, url: urlOf(route), payload: { text: 'x', basedOn: 0 } });
    }
    expect(await server.world.stored()).toBeUndefined();
    expect((await server.world.teams.load(tenantId(1), teamId(1)))?.value).toEqual(sampleTeam());
  });

  test('closes to someone who left, ten minutes later at most', async () => {
    const read = () => server.callAs(bo, { url: urlOf(ofTeams()[0]!) });
    expect((await read()).statusCode).toBe(200);
    server.world.roster = server.world.roster?.filter(({ personId }) => personId !== bo);
    server.world.clock.move(10 * 60_000);
    expect((await read()).statusCode).toBe(404);
  });

  test('takes a team id in capitals for the same team', async () => {
    const reply = await server.callAs(ada, { url: `/api/teams/${teamId(1).toUpperCase()}/alliance` });
    expect(reply.statusCode).toBe(200);
  });
});

test('a key server that is out of reach makes nobody a stranger', async () => {
  await server.issuer.stop();
  const reply = await server.callAs(ada, { url: urlOf(guarded()[0]!) });
  expect(reply.json()).toMatchObject({ status: 503, code: 'unavailable' });
});
