import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { makePoison } from '#adapters/queues/poison.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { seededTeam } from '../support/seed-teams.ts';
import { openEngineStage, until } from './engine-stage.ts';
import type { EngineStage } from './engine-stage.ts';

const due = Date.parse('2026-12-02T09:00Z');
const teams = 1_000;
const seeds = Array.from({ length: teams }, (_, index) => ({ tenant: 1 + (index % 50), index, due }));

/** Its settings cannot be read: whatever is done for it meets a bug. */
const broken = 499;

const breakSettings = async ({ storage, seeds: [...all] }: EngineStage): Promise<void> => {
  const { tenantId, teamId } = seededTeam(all[broken]!);
  const keys = { partitionKey: `${tenantId}:${teamId}`, rowKey: 'open:settings:settings' };
  const { etag, ...row } = await storage.tables.teams.getEntity(keys.partitionKey, keys.rowKey);
  await storage.tables.teams.updateEntity({ ...row, ...keys, schema: 1, value: 'broken' }, 'Replace', { etag });
};

/** All workers, one after the other, as a new release does it, until all is posted. */
const replaceAll = async (stage: EngineStage): Promise<number> => {
  const engines = [await stage.start(), await stage.start()];
  let replaced = 0;
  for (; replaced < 4 || stage.connector.posts.length < teams - 1; replaced += 1) {
    await pause(1_500);
    const next = await stage.start();
    await engines.shift()?.stop();
    engines.push(next);
  }
  return replaced;
};

describe('a thousand posts, one of which meets a bug, while all workers are replaced again and again', () => {
  let stage: EngineStage;
  const poisoned: (SendJob | undefined)[] = [];
  beforeAll(async () => {
    stage = await openEngineStage(seeds, due);
    await breakSettings(stage);
    await replaceAll(stage);
    await until(() => stage.storage.isIdle(due));
    await makePoison(stage.storage.queues).goThrough(({ job }) => {
      poisoned.push(job);
      return 'keep';
    });
  }, 240_000);
  afterAll(() => stage.stop());

  test('999 are posted, each once', () => {
    const counts = Map.groupBy(stage.connector.posts, ({ channelId }) => channelId);
    expect(counts.size).toBe(teams - 1);
    expect(stage.connector.posts).toHaveLength(teams - 1);
    expect(counts.has(seededTeam(stage.seeds[broken]!).channelId)).toBe(false);
  });

  test('of none nobody can tell: whoever is told to end finishes what it has begun', async () => {
    const kinds = new Map<string, unknown[]>();
    for await (const { partitionKey = '', kind } of stage.storage.tables.outbox.listEntities())
      kinds.set(partitionKey, [...(kinds.get(partitionKey) ?? []), kind]);
    for (const seed of stage.seeds.toSpliced(broken, 1)) {
      const { tenantId, teamId } = seededTeam(seed);
      expect(kinds.get(`${tenantId}:${teamId}`)).toEqual(['sent', 'sent', 'sent']);
    }
  }, 60_000);

  test('the one is set aside', () => {
    const { teamId } = seededTeam(stage.seeds[broken]!);
    expect(poisoned).toEqual([expect.objectContaining({ kind: 'post-ritual', teamId })]);
  });
});
