import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { rituals } from '#domain/ritual/ritual.ts';
import { practices } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { UnsurePostsView } from '#contracts/unsure-posts-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { PostSubject } from '#ports/outbox.ts';
import { makeDescribeUnsurePosts } from '#usecases/unsure-posts/describe-unsure-posts.ts';
import type { PostOutcome } from '#ports/chat.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { makeEngine, noMessages } from '../support/engine.ts';
import { itemId, thisWeek, victoryEntry, week } from '../support/sample-board.ts';
import { dissentEntry } from '../support/sample-dissent.ts';
import { ada, bo, newAlliance, sampleVersion, stranger, teamId, tenantId } from '../support/sample-team.ts';
import { teamScope } from '../support/scopes.ts';

/** It is Friday 20 November 2026, week 47, and this morning's post may or may not have arrived. */
let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
  const value = { ...settingsAtFirst('Europe/Rome', 'en'), practices, revision: 1 };
  await server.world.board.add(scope, { noun: 'settings', id: 'settings', place: 'open', value });
  for (const subject of ofFriday) await makeUnknown(subject);
});
afterEach(() => server.stop());

const scope = teamScope(tenantId(1), teamId(1));
const fridaysPost = 'ritual-day:2026-11-20';
const ofFriday: readonly PostSubject[] = [fridaysPost, `ritual:shout-outs:${thisWeek}`, `ritual:promises:${thisWeek}`];

const makeUnknown = async (subject: PostSubject): Promise<void> => {
  await server.world.outbox.claim(scope, subject);
  await server.world.outbox.recordUnknown(scope, subject);
};

/** Of the others alone is then to be asked. */
const settleFriday = () => server.world.outbox.settleUnknown(scope, ofFriday);

type Call = { readonly method: 'GET' | 'POST'; readonly url: string; readonly payload?: object };

const call = (person: PersonId, { method, url, payload }: Call, team: TeamId = teamId(1)) => {
  const exp = server.world.clock.now() / 1000 + 3600;
  const body = payload && { payload };
  return server.callAs({ person, claims: { exp } }, { method, url: `/api/teams/${team}/${url}`, ...body });
};
const settling = (end: 'again' | 'arrived', post: string): Call => ({
  method: 'POST',
  url: `unsure-posts/${end}`,
  payload: { post },
});
const read = async (person: PersonId = ada): Promise<UnsurePostsView | undefined> =>
  (await call(person, { method: 'GET', url: 'weeks/current' })).json<WeekView>().unsure;
const settle = async (
  end: 'again' | 'arrived',
  person: PersonId = ada,
  post: string = fridaysPost,
): Promise<UnsurePostsView> => (await call(person, settling(end, post))).json<UnsurePostsView>();
const again = (person?: PersonId, post?: string) => settle('again', person, post);
const arrived = (person?: PersonId, post?: string) => settle('arrived', person, post);

/** What stands of a day's post. */
const ofDay = (day: string) => ({ post: `ritual-day:${day}`, kind: 'rituals', day });
const none = { posts: [] };

const posted: PostOutcome[] = [];
/** Works off the queue, also what waits in it, with a Teams that answers as a test wants. */
const work = async (answer: PostOutcome = { kind: 'sent', channelId: '19:c@thread.tacv2', messageId: '7' }) => {
  const post = (): Promise<PostOutcome> => {
    posted.push(answer);
    return Promise.resolve(answer);
  };
  const engine = makeEngine({ ...server.world, chat: { post, update: post }, directMessages: noMessages });
  for (let round = 0; round < 3; round += 1) {
    await engine.work();
    server.world.clock.move(60_000);
  }
};
beforeEach(() => {
  posted.length = 0;
});

describe('a post of which nobody can tell whether it arrived', () => {
  test('is shown to every member by its day', async () => {
    expect(await read(ada)).toEqual({ posts: [ofDay('2026-11-20')] });
    expect(await read(bo)).toEqual({ posts: [ofDay('2026-11-20')] });
  });

  test('is shown with the current week alone', async () => {
    const past = await call(ada, { method: 'GET', url: `weeks/${week('2026-W46')}` });
    expect(past.json<WeekView>().unsure).toBeUndefined();
  });

  test.each(['again', 'arrived'] as const)('is nobody else’s to settle: %s', async (end) => {
    expect((await call(stranger, settling(end, fridaysPost))).statusCode).toBe(404);
    await work();
    expect(posted).toEqual([]);
    expect(await read()).toEqual({ posts: [ofDay('2026-11-20')] });
  });

  test.each(['again', 'arrived'] as const)('is named by nothing but a name of a post: %s', async (end) => {
    expect((await call(ada, settling(end, 'ritual-day:2026-11-20/../head'))).statusCode).toBe(400);
    expect(await settle(end, ada, 'ritual-day:2026-11-19')).toEqual({ posts: [ofDay('2026-11-20')] });
    await work();
    expect(posted).toEqual([]);
  });

  test('posted again makes exactly one more', async () => {
    expect(await again()).toEqual(none);
    await work();
    expect(posted).toHaveLength(1);
    for (const subject of ofFriday)
      expect(await server.world.outbox.load(scope, subject)).toMatchObject({ kind: 'sent' });
    expect(await read()).toEqual(none);
  });

  test('asked for by two members at once, and twice by each, is still one', async () => {
    await Promise.all([again(ada), again(bo), again(ada), again(bo)]);
    await work();
    await again(ada);
    await work();
    expect(posted).toHaveLength(1);
  });

  test('that somebody has seen is not asked about again, and not posted', async () => {
    expect(await arrived()).toEqual(none);
    expect(await read(bo)).toEqual(none);
    expect(await again(bo)).toEqual(none);
    await work();
    expect(posted).toEqual([]);
  });

  test('of which two members say different things at once is posted once or not at all, and settled', async () => {
    await Promise.all([again(ada), arrived(bo), again(bo), arrived(ada)]);
    await work();
    expect(posted.length).toBeLessThanOrEqual(1);
    expect(await read()).toEqual(none);
  });

  test('whose answer is lost once more is shown again, on its own day', async () => {
    await again();
    await work({ kind: 'unknown' });
    expect(posted).toHaveLength(1);
    expect(await read()).toEqual({ posts: [ofDay('2026-11-20')] });
  });

  test('is still posted when whoever let go of it dies before asking for it', async () => {
    const { queue } = server.world;
    const add = queue.add.bind(queue);
    let adds = 0;
    queue.add = (...args) => {
      adds += 1;
      return adds === 2 ? Promise.reject(new Error('died')) : add(...args);
    };
    await call(ada, settling('again', fridaysPost));
    queue.add = add;
    await work();
    expect(posted).toHaveLength(1);
  });

  test('stays as it was when letting go fails', async () => {
    const { outbox } = server.world;
    const retry = outbox.retryUnknown.bind(outbox);
    outbox.retryUnknown = () => Promise.reject(new Error('died'));
    await call(ada, settling('again', fridaysPost));
    outbox.retryUnknown = retry;
    await work();
    expect(posted).toEqual([]);
    expect(await read()).toEqual({ posts: [ofDay('2026-11-20')] });
  });

  test('is known by its day even where none of its rituals had been claimed', async () => {
    for (const subject of ofFriday) await server.world.outbox.retryUnknown(scope, [subject]);
    await makeUnknown(fridaysPost);
    await again();
    await work();
    expect(posted).toHaveLength(1);
  });
});

describe('a post of a week that is over', () => {
  const nextTuesday = 4 * 24 * 3_600_000;

  test('is asked about until somebody settles it', async () => {
    server.world.clock.move(10 * nextTuesday);
    expect(await read()).toEqual({ posts: [ofDay('2026-11-20')] });
    await arrived();
    expect(await read()).toEqual(none);
  });

  test('is posted once more, and takes the place of no day’s post', async () => {
    server.world.clock.move(nextTuesday);
    await again();
    await work();
    expect(posted).toHaveLength(1);
    expect(await server.world.outbox.load(scope, fridaysPost)).toMatchObject({ kind: 'sent' });
    expect(await server.world.outbox.load(scope, 'ritual-day:2026-11-24')).toBeUndefined();
  });

  test('is asked about beside those of this week, each by itself', async () => {
    const next = '2026-W48';
    server.world.clock.move(7 * 24 * 3_600_000);
    for (const subject of ['ritual-day:2026-11-27', `ritual:shout-outs:${week(next)}`] as const)
      await makeUnknown(subject);
    expect(await read()).toEqual({ posts: [ofDay('2026-11-20'), ofDay('2026-11-27')] });
    expect(await arrived()).toEqual({ posts: [ofDay('2026-11-27')] });
    await again(ada, 'ritual-day:2026-11-27');
    await work();
    expect(posted).toHaveLength(1);
    expect(await read()).toEqual(none);
  });
});

describe('a post whose sender died late on its day, and whose job came back on the next', () => {
  const [friday, ...itsRituals] = ofFriday;
  const moveTo = (instant: string): void => {
    server.world.clock.move(Date.parse(instant) - server.world.clock.now());
  };
  beforeEach(async () => {
    const { outbox } = server.world;
    await outbox.retryUnknown(scope, [friday!]);
    await outbox.claim(scope, friday!);
  });

  test('is in doubt once nobody can be at it any more, an hour after its day', async () => {
    expect(await read()).toEqual(none);
    moveTo('2026-11-20T23:59Z');
    expect(await read()).toEqual(none);
    moveTo('2026-11-21T00:00Z');
    expect(await read()).toEqual({ posts: [ofDay('2026-11-20')] });
  });

  test('is posted again once, asked for by two members at once', async () => {
    moveTo('2026-11-21T08:00Z');
    await Promise.all([again(ada), again(bo)]);
    expect(await read()).toEqual(none);
    await work();
    expect(posted).toHaveLength(1);
    for (const subject of itsRituals)
      expect(await server.world.outbox.load(scope, subject)).toMatchObject({ kind: 'sent' });
    expect(await read()).toEqual(none);
  });

  test('is settled by a word, too', async () => {
    moveTo('2026-11-21T08:00Z');
    expect(await arrived()).toEqual(none);
    await work();
    expect(posted).toEqual([]);
  });

  test('is in no doubt where it was made on the next day after all', async () => {
    const sent = { channelId: '19:c@thread.tacv2', messageId: '7' };
    for (const subject of itsRituals) await server.world.outbox.recordSent(scope, subject, sent);
    moveTo('2026-11-21T08:00Z');
    expect(await read()).toEqual(none);
    await again();
    await work();
    expect(posted).toEqual([]);
  });

  test('is in no doubt for what is unknown of another day', async () => {
    const { outbox } = server.world;
    const sent = { channelId: '19:c@thread.tacv2', messageId: '7' };
    for (const subject of itsRituals) await outbox.recordSent(scope, subject, sent);
    for (const subject of ['ritual-day:2026-11-16', `ritual:needs:${thisWeek}`] as const) await makeUnknown(subject);
    moveTo('2026-11-21T08:00Z');
    expect(await read()).toEqual({ posts: [ofDay('2026-11-16')] });
  });
});

describe('a post whose sender died with all of it claimed, and whose job is gone', () => {
  const sent = { channelId: '19:c@thread.tacv2', messageId: '7' };
  const minutes = (count: number) => {
    server.world.clock.move(count * 60_000);
  };
  beforeEach(async () => {
    const { outbox, clock } = server.world;
    for (const subject of ofFriday) await outbox.retryUnknown(scope, [subject]);
    await outbox.claimAll(scope, ofFriday, clock.now());
  });

  test('is asked about once it has been claimed for more than an hour', async () => {
    minutes(60);
    expect(await read()).toEqual(none);
    minutes(1);
    expect(await read()).toEqual({ posts: [ofDay('2026-11-20')] });
  });

  test('is posted again once, whole, asked for by two members at once', async () => {
    minutes(61);
    await Promise.all([again(ada), again(bo)]);
    await work();
    expect(posted).toHaveLength(1);
    for (const subject of ofFriday)
      expect(await server.world.outbox.load(scope, subject)).toMatchObject({ kind: 'sent' });
    expect(await read()).toEqual(none);
  });

  test('is settled by a word', async () => {
    minutes(61);
    expect(await arrived()).toEqual(none);
    await again();
    await work();
    expect(posted).toEqual([]);
  });

  test('is known by what was claimed with it, whatever the team has moved since', async () => {
    const { board } = server.world;
    const stored = await board.find(scope, 'settings', 'settings');
    const value = {
      ...stored!.value.value,
      shoutOutsAt: { weekday: 3, minute: 900 },
      promisesAt: { weekday: 3, minute: 900 },
    };
    await board.save(scope, { noun: 'settings', id: 'settings', place: 'open', value } as never, stored!.etag);
    minutes(61);
    await again();
    await work();
    expect(posted).toHaveLength(1);
    for (const subject of ofFriday)
      expect(await server.world.outbox.load(scope, subject)).toMatchObject({ kind: 'sent' });
  });

  test('is in no doubt where its rituals were posted, and those of another day are in somebody’s hands', async () => {
    const { outbox, clock } = server.world;
    for (const subject of ofFriday.slice(1)) await outbox.recordSent(scope, subject, sent);
    minutes(61);
    await outbox.claimAll(scope, ['ritual-day:2026-11-16', `ritual:needs:${thisWeek}`], clock.now());
    expect(await read()).toEqual(none);
  });
});

describe('a post whose day alone is known to be unknown', () => {
  const [friday, ...itsRituals] = ofFriday;
  beforeEach(async () => {
    const { outbox, clock } = server.world;
    for (const subject of ofFriday) await outbox.retryUnknown(scope, [subject]);
    await outbox.claimAll(scope, ofFriday, clock.now());
    await outbox.recordUnknown(scope, friday!);
    clock.move(60_000);
  });

  test('is posted again, whole, at the first word: whoever was to tell of its rituals has died', async () => {
    expect(await read()).toEqual({ posts: [ofDay('2026-11-20')] });
    await again();
    await work();
    expect(posted).toHaveLength(1);
    for (const subject of ofFriday)
      expect(await server.world.outbox.load(scope, subject)).toMatchObject({ kind: 'sent' });
    expect(await read()).toEqual(none);
  });

  test('takes nothing from a sender that is at its rituals now', async () => {
    const { outbox, clock } = server.world;
    for (const subject of itsRituals) {
      await outbox.recordUnknown(scope, subject);
      await outbox.retryUnknown(scope, [subject]);
    }
    await outbox.claimAll(scope, itsRituals, clock.now());
    await again();
    for (const subject of itsRituals)
      expect(await outbox.load(scope, subject)).toEqual({ kind: 'claimed', claimedAt: clock.now() });
  });
});

describe('what else is posted', () => {
  beforeEach(settleFriday);

  test('is asked about by what it is: the welcome', async () => {
    await makeUnknown('welcome');
    expect(await read()).toEqual({ posts: [{ post: 'welcome', kind: 'welcome' }] });
    expect(await again(ada, 'welcome')).toEqual(none);
    await work();
    expect(posted).toHaveLength(1);
  });

  test('is asked about by what it is: the newest version of the agreement, and no other', async () => {
    const versions = [sampleVersion(1), sampleVersion(2)];
    await server.world.alliances.start(scope, newAlliance({ versions }));
    for (const subject of ['proposal:1', 'proposal:2'] as const) await makeUnknown(subject);
    expect(await read()).toEqual({ posts: [{ post: 'proposal:2', kind: 'proposal', version: 2 }] });
    await Promise.all([again(ada, 'proposal:2'), again(bo, 'proposal:2'), again(bo, 'proposal:1')]);
    await work();
    expect(posted).toHaveLength(1);
  });

  const victory = `item:victory:${itemId(1)}` as const;

  test('is asked about by what it is: a card about a victory', async () => {
    await server.world.board.add(scope, victoryEntry(1, { posted: true, by: bo, on: '2026-11-19' }));
    await makeUnknown(victory);
    expect(await read()).toEqual({ posts: [{ post: victory, kind: 'victory', by: bo, on: '2026-11-19' }] });
    await Promise.all([again(ada, victory), again(bo, victory)]);
    await work();
    expect(posted).toHaveLength(1);
    expect(await server.world.outbox.load(scope, victory)).toMatchObject({ kind: 'sent' });
  });

  test('is asked about by what it is: a dissent about method', async () => {
    const entry = dissentEntry();
    const post = `item:dissent:${entry.id}` as const;
    await server.world.board.add(scope, entry);
    await makeUnknown(post);
    expect(await read()).toEqual({ posts: [{ post, kind: 'dissent', by: ada, on: '2026-11-20' }] });
    expect(await arrived(bo, post)).toEqual(none);
  });

  test('is not asked about once what it was about is taken back, or taken out of the channel', async () => {
    await makeUnknown(victory);
    expect(await read()).toEqual(none);
    await server.world.board.add(scope, victoryEntry(1, { posted: false }));
    expect(await read()).toEqual(none);
    await again(ada, victory);
    await work();
    expect(posted).toEqual([]);
  });

  test('is not asked about while a sender is at it, but where one has died an hour ago', async () => {
    const { outbox, clock } = server.world;
    await outbox.claimAll(scope, ['welcome'], clock.now());
    clock.move(3_600_000);
    expect(await read()).toEqual(none);
    clock.move(1);
    expect(await read()).toEqual({ posts: [{ post: 'welcome', kind: 'welcome' }] });
    await Promise.all([again(ada, 'welcome'), again(bo, 'welcome')]);
    await work();
    expect(posted).toHaveLength(1);
    expect(await read()).toEqual(none);
  });
});

test('a week whose posts all arrived has nothing unsure', async () => {
  await settleFriday();
  const { outbox } = server.world;
  for (const ritual of rituals) {
    await outbox.claim(scope, `ritual:${ritual}:${thisWeek}`);
    await outbox.recordSent(scope, `ritual:${ritual}:${thisWeek}`, { channelId: '19:c', messageId: '1' });
  }
  expect(await read()).toEqual(none);
});

test('where nothing is unsure, nothing is read to describe it', async () => {
  const open = await server.world.open(ada);
  const unread = new Proxy({}, { get: () => () => Promise.reject(new Error('read')) });
  // The cast stands for stores whose every method rejects.
  const needs = { ...server.world, board: unread as BoardStore, alliances: unread as AllianceStore };
  expect(await makeDescribeUnsurePosts(needs)(open, new Map())).toEqual([]);
});
