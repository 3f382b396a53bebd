import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { systemClock } from '#adapters/system/clock.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import { makeCopyTenant } from '#adapters/tables/tenant-rows.ts';
import { connectAccounts } from '#composition/connect-accounts.ts';
import type { Storage } from '#composition/connect-storage.ts';
import { openAccounts } from '#composition/open-accounts.ts';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { Chat } from '#ports/chat.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeCachedRoster } from '#usecases/people/cached-roster.ts';
import { makeGate } from '#usecases/people/make-gate.ts';
import { makeMoveTenant } from '#usecases/placement/move-tenant.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { startTestAccounts } from '../support/azurite.ts';
import type { TestAccounts } from '../support/azurite.ts';
import { makeEngine, noMessages } from '../support/engine.ts';
import { makeMemorySendQueue } from '../support/memory/send-queue.ts';
import { members, personId, sampleTeam, teamId, tenantId } from '../support/sample-team.ts';
import { selfScope, teamScope } from '../support/scopes.ts';
import { makeTeamWorld } from '../support/team-world.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(60_000);

const names = ['one', 'two'] as const;
const times = { keptMs: 500, finishMs: 20_000, drainMs: 0 };
/** Longer than a process keeps what it knows: from now on it knows better. */
const untilKnown = () => setTimeout(times.keptMs + 100);

const team = { tenantId: tenantId(1), teamId: teamId(1) };
const scope = teamScope(team.tenantId, team.teamId);
/** Friday at three in UTC: all rituals of the week share this post. */
const moment = { weekday: 4, minute: 15 * 60 };
const due = Date.parse('2026-11-20T15:00Z');

let running: TestAccounts;
let storage: Storage;
beforeAll(async () => {
  running = await startTestAccounts(names);
});
afterAll(() => running.stop());

/** Moves the tenant to the account in which it is not; `meanwhile` comes when it is marked. */
const move = async (meanwhile: () => Promise<void>): Promise<void> => {
  const opened = openAccounts(running.accounts);
  const places = await Promise.all([...opened.values()].map(({ placements }) => placements.load(team.tenantId)));
  const to = names[places[0]?.value.kind === 'here' ? 1 : 0];
  const moveTenant = makeMoveTenant({
    accounts: opened,
    rowsOf: () => ({
      copy: (from, target) => makeCopyTenant(opened.get(from)!.tables, opened.get(target)!.tables),
      remove: (name) => (tenant: TenantId) => opened.get(name)!.rows.remove(tenant),
    }),
    times,
    clock: systemClock,
    rest: meanwhile,
    newRun: () => crypto.randomUUID(),
  });
  expect(await moveTenant(team.tenantId, to, () => undefined)).toEqual({ kind: 'moved' });
  await untilKnown();
};

type Rig = Awaited<ReturnType<typeof makeRig>>;

/** The team in the accounts, its jobs in a queue whose time the tests make pass, and Teams. */
const makeRig = async () => {
  const world = await makeTeamWorld();
  const queue = makeMemorySendQueue(world.clock);
  const roster = makeCachedRoster({ roster: { members: () => Promise.resolve(members) }, clock: world.clock });
  const gate = makeGate({ ...storage, roster, sha256 });
  const posts: (readonly string[])[] = [];
  let answers: Promise<unknown> = Promise.resolve();
  const chat: Chat = {
    post: async (_, card) => {
      const messageId = String(posts.push(JSON.stringify(card).match(/[\w ]+/g) ?? []));
      await answers;
      return { kind: 'sent', channelId: '19:a', messageId };
    },
    update: (_, post) => Promise.resolve({ kind: 'sent', ...post }),
  };
  const { teamRows, personRows, practiceRows } = world;
  const parts = {
    ...world,
    ...storage,
    teamRows,
    personRows,
    practiceRows,
    queue,
    gate,
    chat,
    directMessages: noMessages,
  };
  return {
    ...parts,
    posts,
    engine: makeEngine(parts),
    holdAnswers: (until: Promise<unknown>): void => {
      answers = until;
    },
  };
};

/** Whatever waits comes to its turn, for so many hours. */
const liveOn = async ({ clock, engine }: Rig, hours: number): Promise<void> => {
  for (let minutes = 0; minutes < hours * 60; minutes += 10) {
    await engine.startDue();
    await engine.work();
    clock.move(10 * 60_000);
  }
};

let rig: Rig;
beforeEach(async () => {
  for (const { rows, prepare, placements } of openAccounts(running.accounts).values()) {
    await prepare();
    await rows.remove(team.tenantId);
    expect(['here', 'gone', undefined]).toContain((await placements.load(team.tenantId))?.value.kind);
  }
  storage = await connectAccounts(running.accounts, times);
  rig = await makeRig();
  await storage.teams.add(sampleTeam());
  const settings = { ...settingsAtFirst('UTC', 'en'), needsAt: moment, shoutOutsAt: moment, revision: 1 };
  await storage.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value: settings });
  await makeScheduleRituals(rig)(team, 1);
  rig.clock.move(due - rig.clock.now());
});

test('a ritual that falls due while its tenant is being moved is posted once, afterwards', async () => {
  await move(async () => {
    await untilKnown();
    await rig.engine.startDue();
    await rig.engine.work();
    expect(rig.posts).toEqual([]);
  });
  await liveOn(rig, 3);
  expect(rig.posts).toHaveLength(1);
  expect((await storage.outbox.list(scope)).get('ritual-day:2026-11-20')?.kind).toBe('sent');
});

test('a job that is in the queue while its tenant is being moved is not lost, not set aside, and done once', async () => {
  await rig.queue.add({ kind: 'post-welcome', ...team });
  await move(async () => {
    await untilKnown();
    for (let tries = 0; tries < 8; tries += 1) {
      await rig.engine.work();
      rig.clock.move(60_000);
    }
    expect(rig.posts).toEqual([]);
  });
  expect(rig.queue.poisoned).toEqual([]);
  await liveOn(rig, 1);
  expect((await storage.outbox.load(scope, 'welcome'))?.kind).toBe('sent');
  // The welcome, and the rituals.
  expect(rig.posts).toHaveLength(2);
});

test('what Teams has taken just before a move is known to be there after it, and never sent again', async () => {
  await rig.queue.add({ kind: 'post-welcome', ...team });
  const answer = Promise.withResolvers<undefined>();
  rig.holdAnswers(answer.promise);
  const working = rig.engine.work();
  while (rig.posts.length === 0) await setTimeout(10);
  await move(async () => {
    await untilKnown();
    await expect(storage.outbox.load(scope, 'welcome')).rejects.toBeInstanceOf(Unavailable);
    answer.resolve(undefined);
    await working;
  });
  expect((await storage.outbox.load(scope, 'welcome'))?.kind).toBe('sent');
  await rig.engine.work();
  expect(rig.posts).toHaveLength(1);
});

test('while a tenant is being moved its people are told to come back in half a minute, and others notice nothing', async () => {
  const self = selfScope(team.tenantId, personId(1));
  const other = selfScope(tenantId(2), personId(1));
  await storage.preferences.save(self, preferencesAtFirst, undefined);
  await move(async () => {
    await untilKnown();
    const refused = { part: 'storage', retryAfterMs: 30_000 };
    await expect(storage.preferences.save(self, preferencesAtFirst, undefined)).rejects.toMatchObject(refused);
    await expect(storage.preferences.load(self)).rejects.toMatchObject(refused);
    expect(await storage.preferences.save(other, preferencesAtFirst, undefined)).toBe('saved');
  });
  expect((await storage.preferences.load(self))?.value).toEqual(preferencesAtFirst);
  expect((await storage.preferences.load(other))?.value).toEqual(preferencesAtFirst);
});
