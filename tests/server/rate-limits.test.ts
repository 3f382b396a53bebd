import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { makeTokenVerifier } from '#adapters/entra-keys/token-verifier.ts';
import type { RateLimits } from '#config/rate-limits.ts';
import type { TokenVerifier } from '#ports/token-verifier.ts';
import { makeHttp } from '#server/http.ts';
import { problemShape } from '#server/problem.ts';
import { ok } from '#server/route.ts';
import type { Route } from '#server/route.ts';
import { collectLog } from '../support/log-lines.ts';
import { nobody } from '../support/nobody.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { ada, bo, personId, tenantId } from '../support/sample-team.ts';
import { makeTeamWorld } from '../support/team-world.ts';
import { testClock } from '../support/test-clock.ts';
import { startTokenIssuer } from '../support/tokens.ts';
import type { TokenIssuer, TokenWish } from '../support/tokens.ts';

const fine = () => Promise.resolve(ok({ fine: true }));
const routes: readonly Route[] = [
  { method: 'GET', path: '/healthz', access: 'public', handle: fine },
  { method: 'GET', path: '/status', access: 'operator', handle: fine },
  { method: 'GET', path: '/api/me/week', access: 'self', handle: fine },
  {
    method: 'POST',
    path: '/api/messages',
    access: 'bot',
    handle: (_, token) => Promise.resolve({ status: token === 'Bearer connector' ? 200 : 401, body: undefined }),
  },
];

const unlimited: RateLimits = { person: 1000, tenant: 1000, address: 1000 };

let issuer: TokenIssuer;
beforeAll(async () => {
  issuer = await startTokenIssuer();
});
afterAll(() => issuer.stop());

const start = async (
  limits: Partial<RateLimits>,
  trustedProxies = 0,
  clock = testClock(),
  watch = (verifier: TokenVerifier) => verifier,
): Promise<FastifyInstance> => {
  const { gate } = await makeTeamWorld();
  const verifier = watch(makeTokenVerifier({ config: issuer.config, clock }));
  const config = sampleConfig({ rateLimits: { ...unlimited, ...limits }, trustedProxies });
  return makeHttp({ config, routes, guards: { ...nobody, verifier, gate }, log: collectLog().log, clock });
};

const week = async (app: FastifyInstance, wish: TokenWish, more: InjectOptions = {}): Promise<LightMyRequestResponse> =>
  app.inject({
    ...more,
    url: '/api/me/week',
    headers: { ...more.headers, authorization: `Bearer ${await issuer.mint(wish)}` },
  });

const statusesOf = (replies: readonly LightMyRequestResponse[]): readonly number[] =>
  replies.map(({ statusCode }) => statusCode);

describe('a person', () => {
  test('who asks too often is told when to come again, and nobody else is', async () => {
    const app = await start({ person: 2 });
    const replies = [
      await week(app, { person: ada }),
      await week(app, { person: ada }),
      await week(app, { person: ada }),
    ];
    expect(statusesOf(replies)).toEqual([200, 200, 429]);
    expect(problemShape.parse(replies[2]!.json())).toMatchObject({ status: 429, code: 'too-many-requests' });
    const seconds = Number(replies[2]!.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(statusesOf([await week(app, { person: bo })])).toEqual([200]);
    expect(statusesOf([await week(app, { person: ada, tenant: tenantId(2) })])).toEqual([200]);
    await app.close();
  });

  test('who goes on asking too often has the same token proven no more', async () => {
    let proofs = 0;
    const counting = (verifier: TokenVerifier): TokenVerifier => ({
      verify: (token) => {
        proofs += 1;
        return verifier.verify(token);
      },
    });
    const app = await start({ person: 2 }, 0, testClock(), counting);
    const authorization = `Bearer ${await issuer.mint({ person: ada })}`;
    const replies = [];
    for (let times = 0; times < 5; times += 1)
      replies.push(await app.inject({ url: '/api/me/week', headers: { authorization } }));
    expect(statusesOf(replies)).toEqual([200, 200, 429, 429, 429]);
    expect(proofs).toBe(2);
    await app.close();
  });

  test('is known by their token, whatever a request says of where it comes from', async () => {
    const app = await start({ person: 1 }, 1);
    const replies = [];
    for (const from of ['203.0.113.1', '203.0.113.2'])
      replies.push(await week(app, { person: ada }, { headers: { 'x-forwarded-for': from, 'x-real-ip': from } }));
    expect(statusesOf(replies)).toEqual([200, 429]);
    await app.close();
  });
});

test('a tenant that asks too often leaves the others their room', async () => {
  const app = await start({ tenant: 3 });
  const replies = [];
  for (const number of [1, 2, 3, 4]) replies.push(await week(app, { person: personId(number) }));
  expect(statusesOf(replies)).toEqual([200, 200, 200, 429]);
  expect(statusesOf([await week(app, { person: ada, tenant: tenantId(2) })])).toEqual([200]);
  await app.close();
});

describe('an address', () => {
  const guess = (app: FastifyInstance, from = '203.0.113.1', written = from) =>
    app.inject({
      url: '/api/me/week',
      remoteAddress: from,
      headers: { authorization: 'Bearer a.b.c', 'x-forwarded-for': written },
    });

  test('from which tokens are guessed is turned away before the next is looked at', async () => {
    const app = await start({ address: 2 });
    const replies = [await guess(app), await guess(app), await guess(app)];
    expect(statusesOf(replies)).toEqual([401, 401, 429]);
    expect(statusesOf([await week(app, {}, { remoteAddress: '203.0.113.1' })])).toEqual([429]);
    expect(statusesOf([await week(app, {}, { remoteAddress: '203.0.113.2' })])).toEqual([200]);
    await app.close();
  });

  const weekAt = (app: FastifyInstance, token: string) =>
    app.inject({
      url: '/api/me/week',
      remoteAddress: '203.0.113.1',
      headers: { authorization: `Bearer ${token}` },
    });

  test('from which tokens are guessed keeps nobody waiting whose token was good before', async () => {
    const app = await start({ address: 1, person: 3 });
    const token = await issuer.mint({ person: ada });
    expect((await weekAt(app, token)).statusCode).toBe(200);
    expect(statusesOf([await guess(app), await guess(app)])).toEqual([401, 429]);
    // It counts for her as it did before.
    const replies = [await weekAt(app, token), await weekAt(app, token), await weekAt(app, token)];
    expect(statusesOf(replies)).toEqual([200, 200, 429]);
    await app.close();
  });

  test('is counted again with a token that was good and is so no longer', async () => {
    const clock = testClock();
    const app = await start({ address: 1 }, 0, clock);
    const token = await issuer.mint({ person: ada });
    expect((await weekAt(app, token)).statusCode).toBe(200);
    clock.move(2 * 3_600_000);
    expect(statusesOf([await weekAt(app, token), await weekAt(app, token)])).toEqual([401, 429]);
    await app.close();
  });

  test('is the one that our own proxy saw, not one that the client wrote before it', async () => {
    const app = await start({ address: 1 }, 1);
    const proxy = '10.0.0.1';
    const replies = [
      await guess(app, proxy, '198.51.100.1, 203.0.113.1'),
      await guess(app, proxy, '198.51.100.2, 203.0.113.1'),
      await guess(app, proxy, '198.51.100.3, 203.0.113.7'),
    ];
    expect(statusesOf(replies)).toEqual([401, 429, 401]);
    await app.close();
  });

  test('is that of the connection where whoever stands before us is none of our own network', async () => {
    const app = await start({ address: 1 }, 1);
    const replies = [await guess(app, '203.0.113.1', '198.51.100.1'), await guess(app, '203.0.113.1', '198.51.100.2')];
    expect(statusesOf(replies)).toEqual([401, 429]);
    await app.close();
  });

  test('is that of the connection where no proxy of ours stands before us', async () => {
    const app = await start({ address: 1 });
    const replies = [await guess(app, '203.0.113.1', '198.51.100.1'), await guess(app, '203.0.113.1', '198.51.100.2')];
    expect(statusesOf(replies)).toEqual([401, 429]);
    await app.close();
  });

  test('that guesses keys of the status page is turned away', async () => {
    const app = await start({ address: 1 });
    const replies = [await app.inject('/status?key=a'), await app.inject('/status?key=b')];
    expect(statusesOf(replies)).toEqual([200, 429]);
    await app.close();
  });

  test('that poses as the Bot Connector is turned away, and the Bot Connector itself never', async () => {
    const app = await start({ address: 1 });
    const post = (token: string, remoteAddress: string) =>
      app.inject({
        method: 'POST',
        url: '/api/messages',
        remoteAddress,
        headers: { authorization: token },
        payload: {},
      });
    const posing = [await post('Bearer x', '203.0.113.1'), await post('Bearer x', '203.0.113.1')];
    expect(statusesOf(posing)).toEqual([401, 429]);
    expect(statusesOf([await post('Bearer connector', '203.0.113.1')])).toEqual([429]);
    const real = [await post('Bearer connector', '203.0.113.2'), await post('Bearer connector', '203.0.113.2')];
    expect(statusesOf(real)).toEqual([200, 200]);
    // What it has signed is known from then on, wherever it comes from.
    expect(statusesOf([await post('Bearer connector', '203.0.113.1')])).toEqual([200]);
    await app.close();
  });
});

test('whoever asks whether the server lives is never turned away', async () => {
  const app = await start({ person: 0, tenant: 0, address: 0 });
  expect(statusesOf([await app.inject('/healthz'), await app.inject('/healthz')])).toEqual([200, 200]);
  await app.close();
});
