import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { makeFigureStore } from '#adapters/tables/figure-store.ts';
import { composeServer } from '#composition/server.ts';
import { composeWorker } from '#composition/worker.ts';
import { hourMs, processesHeard } from '#domain/figures/hour-figures.ts';
import { opsUsage } from '#server/run-ops.ts';
import { channelMessage } from '../support/activities.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { makeSampleAssets } from '../support/sample-assets.ts';
import type { SampleAssets } from '../support/sample-assets.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { teamId } from '../support/sample-team.ts';
import { openStorageWire } from '../support/storage-wire.ts';
import { testClock } from '../support/test-clock.ts';
import { startTokenIssuer } from '../support/tokens.ts';
import type { TokenIssuer } from '../support/tokens.ts';

let storage: TestStorage;
let issuer: TokenIssuer;
let assets: SampleAssets;
let app: FastifyInstance;

const config = () => sampleConfig({ storage: storage.config, tokens: issuer.config, assetsDir: assets.folder });

beforeAll(async () => {
  [storage, issuer, assets] = await Promise.all([startTestStorage(), startTokenIssuer(), makeSampleAssets()]);
  app = await composeServer(config(), testClock());
}, 30_000);
afterAll(async () => {
  await app.close();
  await Promise.all([storage.stop(), issuer.stop(), assets.remove()]);
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
  const cutOff = await composeServer({ ...config(), storage: gone.config }, testClock());
  await gone.stop();
  expect((await cutOff.inject('/healthz')).statusCode).toBe(200);
  expect((await cutOff.inject('/readyz')).json()).toMatchObject({
    status: 503,
    code: 'unavailable',
    parts: ['tables', 'queues'],
  });
  const headers = { authorization: `Bearer ${await issuer.mint()}` };
  expect((await cutOff.inject({ url: `/api/teams/${teamId(1)}/alliance`, headers })).json()).toMatchObject({
    status: 503,
    code: 'unavailable',
  });
  await cutOff.close();
}, 60_000);

describe('a server that is not ready', () => {
  test('says so within two seconds where its storage takes requests and answers none', async () => {
    const wire = await openStorageWire(storage.config, 'Table');
    const waiting = await composeServer({ ...config(), storage: wire.config }, testClock());
    wire.failNext({ kind: 'pass-with-next' });
    const before = performance.now();
    expect((await waiting.inject('/readyz')).json()).toMatchObject({ status: 503, parts: ['tables'] });
    expect(performance.now() - before).toBeLessThan(2_000);
    await waiting.close();
    await wire.close();
  });

  test.each([
    ['sign-in', 'that never got the keys of those who sign in', { tokens: sampleConfig().tokens }],
    ['pages', 'without the built pages', { assetsDir: '/nowhere' }],
  ])('names %s: one %s', async (part, _, given) => {
    const lacking = await composeServer({ ...config(), ...given }, testClock());
    expect((await lacking.inject('/readyz')).json()).toMatchObject({ status: 503, parts: [part] });
    await lacking.close();
  });
});

test('processes tell of themselves on the status page, where it is open', async () => {
  const open = await composeServer({ ...config(), statusPage: 'open' }, testClock());
  await open.listen({ host: '127.0.0.1', port: 0 });
  const stop = new AbortController();
  const running = (await composeWorker(config(), testClock())).run(stop.signal);
  const figures = makeFigureStore((await connectTables(storage.config)).figures);
  const isHeard = async (role: 'server' | 'worker') =>
    processesHeard(await figures.list(Date.now() - hourMs, Date.now()), role, Date.now()) > 0;
  while (!(await isHeard('server')) || !(await isHeard('worker'))) await new Promise(setImmediate);
  const { body } = await open.inject('/status');
  expect(body).toMatch(/Workers that run<\/th>\s*<td>1<\/td>/);
  expect(body).toMatch(/Servers that run<\/th>\s*<td>1<\/td>/);
  stop.abort();
  await running;
  await open.close();
}, 30_000);

/** Everything that one of our programs asks its environment for. */
const environment = (): NodeJS.ProcessEnv => {
  const { publicUrl, bot, client, tokens, storage: kept } = config();
  return {
    PUBLIC_URL: publicUrl,
    BOT_APP_ID: bot.appId,
    BOT_TENANT_ID: bot.tenantId,
    CLIENT_ID: client.clientId,
    TENANT_IDS: tokens.tenants.join(','),
    TEAMS_APP_ID: client.appId,
    STORAGE_CONNECTION_STRING: kept.kind === 'connection-string' ? kept.value : '',
  };
};

test('the link that an operator makes opens the status page, and nothing else does', async () => {
  const path = fileURLToPath(new URL('../../src/composition/ops.ts', import.meta.url));
  const child = spawn(process.execPath, [path, 'status'], { env: environment() });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  expect(await once(child, 'close')).toEqual([0, null]);
  const link = new URL(said.split('\n')[0] ?? '');
  expect(link.origin).toBe(config().publicUrl);
  expect((await app.inject(`${link.pathname}${link.search}`)).statusCode).toBe(200);
  expect((await app.inject(link.pathname)).statusCode).toBe(403);
  expect((await app.inject(`${link.pathname}?key=${'x'.repeat(43)}`)).statusCode).toBe(403);
}, 30_000);

describe('ops where there is no server', () => {
  const run = async (...args: readonly string[]) => {
    const path = fileURLToPath(new URL('../../src/composition/ops.ts', import.meta.url));
    const child = spawn(process.execPath, [path, ...args], { env: {} });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return { code, said };
  };

  test('says where it has to be run', async () => {
    const { code, said } = await run('status');
    expect(code).toBe(1);
    expect(said).toMatch(/^Alliance cannot run: PUBLIC_URL is missing: [^\n]+\n[^\n]+run it in the container[^\n]+\n$/);
  }, 30_000);

  test('says what it can do', async () => {
    const { code, said } = await run();
    expect(code).toBe(2);
    expect(said).toBe(`${opsUsage}\n`);
  }, 30_000);
});

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
