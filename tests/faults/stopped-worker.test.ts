import { expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { dayIn } from '#domain/calendar/zoned-day.ts';
import { freshPace } from '#domain/limits/tenant-pace.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { OutboxEntry, PostSubject } from '#ports/outbox.ts';
import type { Judge } from '../support/connector.ts';
import { seededJob, seededRituals, seededTeam } from '../support/seed-teams.ts';
import type { TeamSeed } from '../support/seed-teams.ts';
import { teamScope } from '../support/scopes.ts';
import type { EngineProcess } from './engine-process.ts';
import { leaseMs, openEngineStage, until } from './engine-stage.ts';
import type { EngineStage } from './engine-stage.ts';

const due = Date.parse('2026-12-02T09:00Z');
const day = dayIn('UTC', due);
const subjects: readonly PostSubject[] = [
  `ritual-day:${day}`,
  ...seededRituals.map((ritual): PostSubject => `ritual:${ritual}:${weekOf(day)}`),
];

/** Two tenants: a post that is on its way when the worker stops, and one that waits for its turn. */
const seeds = [0, 1].map((index) => ({ tenant: 1 + index, index, due, hasLeft: true }));

const scopeOf = (seed: TeamSeed): ReturnType<typeof teamScope> => {
  const { tenantId, teamId } = seededTeam(seed);
  return teamScope(tenantId, teamId);
};

const entryOf = ({ storage }: EngineStage, seed: TeamSeed): Promise<OutboxEntry | undefined> =>
  storage.stores.outbox.load(scopeOf(seed), `ritual-day:${day}`);

/** Whether nobody can tell of any of the rituals in the post: it is noted of one after the other. */
const isUnknown = async ({ storage }: EngineStage, seed: TeamSeed): Promise<boolean> => {
  const entries = await storage.stores.outbox.list(scopeOf(seed));
  return [...entries.values()].every(({ kind }) => kind === 'unknown');
};

const postsOf = ({ connector }: EngineStage, seed: TeamSeed): EngineStage['connector']['posts'] =>
  connector.posts.filter(({ channelId }) => channelId === seededTeam(seed).channelId);

/** Takes the one that is on its way, and says so long after the worker has stopped. */
const slowly: Judge = ({ method, body }) =>
  method === 'POST' && JSON.stringify(body).includes(seededTeam({ ...seeds[0]!, serviceUrl: '' }).channelId)
    ? { kind: 'slow', ms: 8_000 }
    : undefined;

/** Teams asks for silence in a tenant, and goes on asking until it is let go: a sender there has its claim, and waits. */
const keepSilent = async ({ storage }: EngineStage, seed: TeamSeed): Promise<() => Promise<void>> => {
  const { tenants } = storage.stores.paces;
  const { tenantId } = seededTeam(seed);
  const ask = async (): Promise<void> => {
    const found = await tenants.load(tenantId);
    // Less than what a sender gives its job back for.
    const silent = { ...(found?.value ?? freshPace), pausedUntil: Date.now() + 1_900 };
    await tenants.save(tenantId, silent, found?.etag);
  };
  await ask();
  const over = new AbortController();
  const askOn = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await pause(100);
      await ask();
    }
  };
  const asking = askOn();
  return async () => {
    over.abort();
    await asking;
  };
};

/** Until the worker stands still with one post on its way and the claim of the other in its hand. */
const freezeAtWork = async (stage: EngineStage, worker: EngineProcess): Promise<void> => {
  const [onItsWay, waiting] = stage.seeds as readonly [TeamSeed, TeamSeed];
  const isClaimed = async (seed: TeamSeed): Promise<boolean> => (await entryOf(stage, seed))?.kind === 'claimed';
  const isAtWork = async (): Promise<boolean> =>
    postsOf(stage, onItsWay).length === 1 && (await isClaimed(onItsWay)) && (await isClaimed(waiting));
  await until(async () => {
    if (!(await isAtWork())) return false;
    worker.freeze();
    if (await isAtWork()) return true;
    worker.thaw();
    return false;
  });
};

test('a worker stopped for long after its leases ended posts nothing twice and overwrites nothing newer', async () => {
  const stage = await openEngineStage(seeds, due, slowly);
  const { storage } = stage;
  const { queue, outbox } = storage.stores;
  try {
    const [onItsWay, waiting] = stage.seeds as readonly [TeamSeed, TeamSeed];
    const stopped = await stage.start();
    const letGo = await keepSilent(stage, waiting);
    for (const seed of stage.seeds) await queue.add(seededJob(seed));
    await freezeAtWork(stage, stopped);
    await letGo();
    expect(postsOf(stage, waiting)).toEqual([]);
    const frozenAt = performance.now();

    // Another takes up what it had in hand: nobody can tell.
    await stage.start();
    for (const seed of stage.seeds) await until(() => isUnknown(stage, seed));
    expect(performance.now() - frozenAt).toBeGreaterThan(2 * leaseMs);

    // The team has the one posted again that is not there.
    await outbox.retryUnknown(scopeOf(waiting), subjects);
    await queue.add(seededJob(waiting));
    await until(async () => (await entryOf(stage, waiting))?.kind === 'sent');
    const entries = await outbox.list(scopeOf(waiting));

    stopped.thaw();
    await pause(3 * leaseMs);
    await until(() => storage.isIdle(due));
    expect([onItsWay, waiting].map((seed) => postsOf(stage, seed).length)).toEqual([1, 1]);
    expect(await outbox.list(scopeOf(waiting))).toEqual(entries);
    expect(await entryOf(stage, waiting)).toMatchObject({ messageId: postsOf(stage, waiting)[0]!.id });
    // Whether Teams' answer was still to be had when it went on: then it is known after all.
    expect(['sent', 'unknown']).toContain((await entryOf(stage, onItsWay))?.kind);
  } finally {
    await stage.stop();
  }
}, 180_000);
