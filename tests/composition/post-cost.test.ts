import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import { connectStorage } from '#composition/connect-storage.ts';
import type { Storage } from '#composition/connect-storage.ts';
import { makeWorker } from '#composition/worker.ts';
import { dayIn } from '#domain/calendar/zoned-day.ts';
import { planRituals } from '#domain/ritual/ritual-plan.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import { voicesEntry } from '#domain/shout-out/voices-entry.ts';
import { voicesAtFirst, withVoices } from '#domain/shout-out/voices.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { Chat, PostOutcome } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import type { Roster } from '#ports/roster.ts';
import { dueRitual } from '#usecases/ritual/due-ritual.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { sampleConfig } from '../support/sample-config.ts';
import { ada, bo, members, sampleTeam, teamId, tenantId } from '../support/sample-team.ts';
import { teamScope } from '../support/scopes.ts';
import { seedTeams } from '../support/seed-teams.ts';
import { openStorageWire } from '../support/storage-wire.ts';
import type { StorageWire } from '../support/storage-wire.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(60_000);

/** Each with ten teams whose rituals are due in the same minute. */
const tenants = 4;
const posts = 40;

let storage: TestStorage;
let tables: StorageWire;
let queues: StorageWire;
beforeAll(async () => {
  storage = await startTestStorage();
  tables = await openStorageWire(storage.config, 'Table');
  queues = await openStorageWire(tables.config, 'Queue');
});
afterAll(async () => {
  await tables.close();
  await queues.close();
  await storage.stop();
});

const notSent = (): Promise<PostOutcome> => Promise.reject(new Error('nothing else is sent'));
const directMessages: DirectMessages = { send: notSent, update: notSent };

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What workers, each with a scheduler of its own, ask of the storage, and of Teams, until every post is made and its job gone. */
const countPosts = async (posts: number, due: Instant, workers = 1) => {
  const channels: string[] = [];
  let asked = 0;
  const roster: Roster = {
    members: () => {
      asked += 1;
      return Promise.resolve(members);
    },
  };
  const chat: Chat = {
    post: ({ channelId }) => {
      channels.push(channelId);
      return Promise.resolve({ kind: 'sent', channelId, messageId: String(channels.length) });
    },
    update: notSent,
  };
  const aheadMs = due - Date.now();
  const started = await Promise.all(
    Array.from({ length: workers }, async () => {
      const chatPresence = { isNamed: () => Promise.reject(new Error('nobody is asked for')) };
      const parts = { storage: await connectStorage(queues.config), chat, directMessages, chatPresence, roster };
      return makeWorker(parts, sampleConfig(), { now: () => Date.now() + aheadMs });
    }),
  );
  for (const wire of [tables, queues]) wire.forget();
  const stop = new AbortController();
  const running = Promise.all(started.map((worker) => worker.run(stop.signal)));
  while (channels.length < posts) await sleep(20);
  stop.abort();
  await running;
  expect(new Set(channels).size).toBe(posts);
  expect(queues.requests.filter((request) => request.startsWith('DELETE'))).toHaveLength(posts);
  return { requests: (tables.requests.length + queues.requests.length) / posts, asked: asked / posts };
};

/** An hour from now, and another minute each time. */
let minutes = 60;
const nextDue = (): Instant => (Math.floor(Date.now() / 60_000) + (minutes += 1)) * 60_000;

test('a ritual’s post takes six requests to the storage at most, its tick and its turn included', async () => {
  const due = nextDue();
  const seeds = Array.from({ length: posts }, (_, index) => ({ tenant: 1 + (index % tenants), index, due }));
  await seedTeams(
    await connectTables(storage.config),
    seeds.map((seed) => ({ ...seed, serviceUrl: 'https://teams.example' })),
  );
  const { requests, asked } = await countPosts(posts, due);
  expect(requests).toBeLessThanOrEqual(6);
  // Nothing in these posts names anyone.
  expect(asked).toBe(0);
});

test('it is six at most too where a quiet tenant’s posts are spread over two workers', async () => {
  const due = nextDue();
  const seeds = Array.from({ length: 80 }, (_, index) => ({ tenant: 60 + (index % 4), index: 1_000 + index, due }));
  await seedTeams(
    await connectTables(storage.config),
    seeds.map((seed) => ({ ...seed, serviceUrl: 'https://teams.example' })),
  );
  const { requests } = await countPosts(80, due, 2);
  expect(requests).toBeLessThanOrEqual(6);
});

/** A team whose recognitions are due, with the two voices of its week. */
const enterWithVoices = async (parts: Storage, index: number, due: Instant): Promise<void> => {
  const channelId = `19:voices-${index}@thread.tacv2`;
  const team = sampleTeam({ tenantId: tenantId(50), teamId: teamId(5_000 + index), threadId: channelId, channelId });
  const at = new Date(due);
  const shoutOutsAt = {
    weekday: (at.getUTCDay() + 6) % 7,
    minute: at.getUTCHours() * 60 + at.getUTCMinutes(),
  };
  const practices = ['shout-outs'] as const;
  const value = { ...settingsAtFirst('UTC', 'en'), practices, shoutOutsAt, revision: 1 };
  const voices = [ada, bo].map((personId) => ({ personId, round: 1 }));
  const scope = teamScope(team.tenantId, team.teamId);
  const plan = planRituals(value, { now: due - 60_000 });
  await parts.teams.add(team);
  await parts.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  await parts.board.add(scope, voicesEntry(withVoices(voicesAtFirst, weekOf(dayIn('UTC', due)), voices)));
  await parts.plans.save(team.tenantId, team.teamId, plan, undefined);
  for (const gathering of plan.gatherings) await parts.dueIndex.put(dueRitual(team, plan.zone, gathering));
};

test('one that names the voices of the week takes two more, to know whether they are there, and asks Teams once', async () => {
  const due = nextDue();
  const parts = await connectStorage(storage.config);
  await Promise.all(Array.from({ length: 20 }, (_, index) => enterWithVoices(parts, index, due)));
  const { requests, asked } = await countPosts(20, due);
  expect(requests).toBeLessThanOrEqual(8);
  expect(asked).toBe(1);
});
