import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { connectStorage } from '#composition/connect-storage.ts';
import type { Storage } from '#composition/connect-storage.ts';
import { composeServer } from '#composition/server.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { friday, personId, tenantId } from '../support/sample-team.ts';
import { makeSampleAssets } from '../support/sample-assets.ts';
import type { SampleAssets } from '../support/sample-assets.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { testClock } from '../support/test-clock.ts';
import { startTokenIssuer } from '../support/tokens.ts';
import type { TokenIssuer } from '../support/tokens.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(60_000);

let azurite: TestStorage;
let issuer: TokenIssuer;
let assets: SampleAssets;
let storage: Storage;
const servers: FastifyInstance[] = [];

beforeEach(async () => {
  [azurite, issuer, assets] = await Promise.all([startTestStorage(), startTokenIssuer(), makeSampleAssets()]);
  storage = await connectStorage(azurite.config);
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await Promise.all([azurite.stop(), issuer.stop(), assets.remove()]);
});

/** A server as it runs, and no worker anywhere. */
const startServer = async (): Promise<FastifyInstance> => {
  const given = { storage: azurite.config, tokens: issuer.config, assetsDir: assets.folder };
  const server = await composeServer({ ...sampleConfig(given), statusPage: 'open' }, testClock());
  servers.push(server);
  await server.listen({ host: '127.0.0.1', port: 0 });
  return server;
};

const enterDue = async (count: number): Promise<void> => {
  for (let index = 1; index <= count; index += 1) {
    const [tenant, to] = [tenantId(1), personId(index)];
    const job = { kind: 'tell-waiting', tenantId: tenant, to } as const;
    await storage.dueIndex.put({ at: friday, tenantId: tenant, owner: to, name: 'tell', job });
  }
};

/** The jobs that stand in the queue by the time when nothing is due any more. */
const jobsOnceAllStarted = async (): Promise<readonly SendJob[]> => {
  while ((await storage.dueIndex.dueBy(friday)).length > 0) await new Promise(setImmediate);
  return (await storage.queue.receive(60_000)).map(({ job }) => job);
};

test('servers start what is due without any worker, and each thing once', async () => {
  await enterDue(20);
  await Promise.all([startServer(), startServer()]);
  const jobs = await jobsOnceAllStarted();
  const told = jobs.map((job) => job.kind === 'tell-waiting' && job.to);
  expect(told.toSorted()).toEqual(Array.from({ length: 20 }, (_, index) => personId(index + 1)).toSorted());
});

test('a server that is closed starts nothing more', async () => {
  const server = await startServer();
  await server.close();
  await enterDue(1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await storage.dueIndex.dueBy(friday)).toHaveLength(1);
});

test('a server alone, with nothing to send, is ready, and its status page finds nothing wrong', async () => {
  const server = await startServer();
  expect((await server.inject('/readyz')).json()).toEqual({ status: 'ready' });
  const { body } = await server.inject('/status');
  expect(body).toContain('Everything is fine');
  expect(body).toMatch(/Workers that run<\/th>\s*<td>0<\/td>/);
});
