import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { composeServer } from '#composition/server.ts';
import { composeWorker } from '#composition/worker.ts';
import { channelMessage } from '../support/activities.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { teamId } from '../support/sample-team.ts';
import { testClock } from '../support/test-clock.ts';
import { startTokenIssuer } from '../support/tokens.ts';
import type { TokenIssuer } from '../support/tokens.ts';

let storage: TestStorage;
let issuer: TokenIssuer;
let app: FastifyInstance;

const config = () => sampleConfig({ storage: storage.config, tokens: issuer.config });

beforeAll(async () => {
  [storage, issuer] = await Promise.all([startTestStorage(), startTokenIssuer()]);
  app = await composeServer(config(), testClock());
}, 30_000);
afterAll(async () => {
  await app.close();
  await Promise.all([storage.stop(), issuer.stop()]);
});

describe('the server over real parts', () => {
  test('is ready while its storage answers', async () => {
    expect((await app.inject('/healthz')).json()).toEqual({ status: 'alive' });
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ready' });
  });

  test('keeps and gives back what is a person’s own', async () => {
    const headers = { authorization: `Bearer ${await issuer.mint()}` };
    const url = `/api/me/prompt-uses/${'a'.repeat(64)}`;
    await app.inject({ method: 'POST', url, headers, payload: { promptIds: ['one.aim'] } });
    expect((await app.inject({ url, headers })).json()).toMatchObject({
      prompts: expect.arrayContaining([{ id: 'one.aim', lastUsedAt: testClock().now() }]),
    });
  });

  test('opens no team that it does not know', async () => {
    const headers = { authorization: `Bearer ${await issuer.mint()}` };
    expect((await app.inject({ url: `/api/teams/${teamId(1)}/alliance`, headers })).statusCode).toBe(404);
  });

  test.each([
    ['without a signature', undefined],
    ['with a person’s token for our API', 'ours'],
  ])('believes nobody who posts to the bot %s', async (_, token) => {
    const authorization = token === undefined ? undefined : `Bearer ${await issuer.mint()}`;
    const reply = await app.inject({
      method: 'POST',
      url: '/api/messages',
      payload: channelMessage({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }, 'hi'),
      headers: { ...(authorization !== undefined && { authorization }) },
    });
    expect(reply.statusCode).toBe(401);
  });
});

test('the worker runs until it is told to stop', async () => {
  const stop = new AbortController();
  const running = (await composeWorker(config(), testClock())).run(stop.signal);
  stop.abort();
  await expect(running).resolves.toBeUndefined();
});

test('a server whose storage is gone is alive, not ready, and says so', async () => {
  const gone = await startTestStorage();
  const cutOff = await composeServer(sampleConfig({ storage: gone.config, tokens: issuer.config }), testClock());
  await gone.stop();
  expect((await cutOff.inject('/healthz')).statusCode).toBe(200);
  expect((await cutOff.inject('/readyz')).json()).toMatchObject({ status: 503, code: 'unavailable' });
  const headers = { authorization: `Bearer ${await issuer.mint()}` };
  expect((await cutOff.inject({ url: `/api/teams/${teamId(1)}/alliance`, headers })).json()).toMatchObject({
    status: 503,
    code: 'unavailable',
  });
  await cutOff.close();
}, 60_000);

describe('a process without what it needs', () => {
  const programs = ['server', 'worker'];

  test.each(programs)(
    '%s says so in one line and ends with 1',
    async (program) => {
      const path = fileURLToPath(new URL(`../../src/composition/${program}.ts`, import.meta.url));
      const child = spawn(process.execPath, [path], {
        env: { PUBLIC_URL: 'https://alliance.example.org', BOT_APP_ID: '' },
      });
      let said = '';
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const [code] = (await once(child, 'close')) as [number];
      expect(code).toBe(1);
      expect(said).toMatch(/^Alliance cannot run: BOT_APP_ID is missing: [^\n]+\n$/);
    },
    30_000,
  );
});
