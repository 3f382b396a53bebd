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

const postsOf = ({ connector }: EngineStage, seed: TeamSeed): EngineStage['connector']['posts'] =>
  connector.posts.filter(({ channelId }) => channelId === seededTeam(seed).channelId);

/** Takes posts, and says so two seconds later. */
const slowly: Judge = ({ method }) => (method === 'POST' ? { kind: 'slow', ms: 2_000 } : undefined);

test('a worker stopped for long after its leases ended posts nothing twice and overwrites nothing newer', async () => {
  const stage = await openEngineStage(seeds, due, slowly);
  const { storage } = stage;
  const { queue, outbox, paces } = storage.stores;
  try {
    const [onItsWay, waiting] = stage.seeds as readonly [TeamSeed, TeamSeed];
    const stopped = await stage.start();
    // Teams has asked for silence there: the sender has claimed its post, and waits.
    const silent = { ...freshPace, pausedUntil: Date.now() + 1_800 };
    await paces.tenants.save(seededTeam(waiting).tenantId, silent, undefined);
    for (const seed of stage.seeds) await queue.add(seededJob(seed));
    await until(async () => postsOf(stage, onItsWay).length === 1 && (await entryOf(stage, waiting)) !== undefined);
    stopped.freeze();
    expect(postsOf(stage, waiting)).toEqual([]);
    const frozenAt = performance.now();

    // Another takes up what it had in hand: nobody can tell.
    await stage.start();
    for (const seed of stage.seeds) await until(async () => (await entryOf(stage, seed))?.kind === 'unknown');
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
