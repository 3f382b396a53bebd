import { expect, test } from '@jest/globals';
import type { SendJob } from '#ports/send-queue.ts';
import type { Chat, PostOutcome } from '#ports/chat.ts';
import { OutOfTurn } from '#ports/request-turn.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import type { Roster } from '#ports/roster.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { Delivery } from '#usecases/delivery/delivery.ts';
import { pacedDelivery } from '#usecases/limits/paced-delivery.ts';
import { notedRoster, pacedRoster } from '#usecases/limits/paced-roster.ts';
import { pacedChat } from '#usecases/limits/paced-sending.ts';
import type { SendPace } from '#usecases/limits/send-pace.ts';
import { thisWeek } from '../../support/sample-board.ts';
import { bo, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';

const team = sampleTeam();
const card = { type: 'AdaptiveCard' };
const sentPost: PostOutcome = { kind: 'sent', channelId: team.channelId, messageId: '1' };

/** A pace that says what a test wants. */
const stubPace = (over: Partial<SendPace> = {}) => {
  const asked: unknown[] = [];
  const turnOf = (...given: readonly unknown[]): RequestTurn => ({
    take: () => {
      asked.push(given);
      return Promise.resolve();
    },
    refused: () => Promise.resolve(1_000),
  });
  const pace: SendPace = {
    takeTurn: () => Promise.resolve({ kind: 'now' }),
    turn: turnOf,
    atOnce: turnOf,
    delays: (_, count) => Promise.resolve(Array.from({ length: count }, () => 0)),
    expect: () => undefined,
    noteJob: () => undefined,
    delay: () => Promise.resolve(0),
    waitMs: () => 0,
    ...over,
  };
  return { pace, asked };
};

/** There is none for so long. */
const noTurn = (waitMs: number): RequestTurn => ({
  take: () => Promise.reject(new OutOfTurn(waitMs)),
  refused: () => Promise.resolve(1_000),
});

/** Sends each as so many requests. */
const stubChat = (outcome: PostOutcome, requests = 1) => {
  const sent: string[] = [];
  const send = async (what: string, turn: RequestTurn | undefined): Promise<PostOutcome> => {
    for (let request = 0; request < requests; request += 1) {
      await turn?.take();
      sent.push(what);
    }
    return outcome;
  };
  const chat: Chat = {
    post: (_team, _card, turn) => send('post', turn),
    update: (_team, _post, _card, turn) => send('update', turn),
  };
  return { chat, sent };
};

test('a post takes its turn in the team’s channel, a redrawing in the channel in which the post is', async () => {
  const { pace, asked } = stubPace();
  const { chat } = stubChat(sentPost);
  expect(await pacedChat(chat, pace).post(team, card)).toEqual(sentPost);
  await pacedChat(chat, pace).update(team, { channelId: '19:old@thread.tacv2', messageId: '1' }, card);
  expect(asked).toEqual([
    [{ tenantId: team.tenantId, conversationId: team.channelId }, 'post'],
    [{ tenantId: team.tenantId, conversationId: '19:old@thread.tacv2' }, 'redraw'],
  ]);
});

test('each request of a call takes a turn of its own', async () => {
  const { pace, asked } = stubPace();
  await pacedChat(stubChat(sentPost, 3).chat, pace).post(team, card);
  expect(asked).toHaveLength(3);
});

test('what has no turn is not sent', async () => {
  const { pace } = stubPace({ turn: () => noTurn(4_000) });
  const { chat, sent } = stubChat(sentPost);
  expect(await pacedChat(chat, pace).post(team, card)).toEqual({ kind: 'throttled', retryAfterMs: 4_000 });
  expect(sent).toEqual([]);
});

const ofTeam = { tenantId: tenantId(1), teamId: teamId(1) };
const ritual: SendJob = { kind: 'post-ritual', ...ofTeam, rituals: ['needs'], week: thisWeek };
const redraw: SendJob = { kind: 'refresh-proposal', ...ofTeam, version: 1 };
const telling: SendJob = { kind: 'greet-joiner', ...ofTeam, to: bo };

test('a job whose tenant has no turn for long is given back before anything is done for it', async () => {
  const { pace } = stubPace({ waitMs: () => 9_000, delay: () => Promise.resolve(60_000) });
  let begun = 0;
  const deliver = pacedDelivery(() => {
    begun += 1;
    return Promise.resolve({ kind: 'done' });
  }, pace);
  expect(await deliver(ritual, 1)).toEqual({ kind: 'paced', delayMs: 60_000 });
  expect(begun).toBe(0);
});

test.each([
  ['a ritual, behind what waits already', ritual, 60_000],
  ['a message to a person, behind what waits already', telling, 60_000],
  ['a redrawing that someone may be watching, as soon as there is a turn', redraw, 3_000],
])('what found no turn comes back: %s', async (_, job, delayMs) => {
  const { pace } = stubPace({ delay: () => Promise.resolve(60_000) });
  const deliver = pacedDelivery(() => Promise.resolve({ kind: 'paced', delayMs: 3_000 }), pace);
  expect(await deliver(job, 1)).toEqual({ kind: 'paced', delayMs });
});

test('of jobs those that are done count for how close the others wait, and no others', async () => {
  const noted: unknown[] = [];
  const job: SendJob = { kind: 'post-welcome', tenantId: tenantId(1), teamId: teamId(1) };
  const { pace } = stubPace({ noteJob: (tenant) => noted.push(tenant) });
  await pacedDelivery(() => Promise.resolve({ kind: 'paced', delayMs: 1 }), pace)(job, 1);
  expect(noted).toEqual([]);
  await pacedDelivery(() => Promise.resolve({ kind: 'done' }), pace)(job, 1);
  expect(noted).toEqual([tenantId(1)]);
});

const failed: Delivery = { kind: 'failed', retryAfterMs: 3_000, reason: 'down', isPassing: true };

test.each([
  ['a ritual, behind what waits already', ritual, 60_000, 60_000],
  ['a ritual, no sooner than it may', ritual, 500, 3_000],
  ['a redrawing, as soon as it may', redraw, 60_000, 3_000],
])('what failed for now is tried again: %s', async (_, job, placeMs, retryAfterMs) => {
  const { pace } = stubPace({ delay: () => Promise.resolve(placeMs) });
  const deliver = pacedDelivery(() => Promise.resolve(failed), pace);
  expect(await deliver(job, 1)).toEqual({ ...failed, retryAfterMs });
});

test('what failed is tried again where its place cannot be read', async () => {
  const { pace } = stubPace({ delay: () => Promise.reject(new Unavailable('storage', undefined)) });
  expect(await pacedDelivery(() => Promise.resolve(failed), pace)(ritual, 1)).toEqual(failed);
});

test('what Teams asks for is waited for, whatever the place', async () => {
  const { pace } = stubPace({ delay: () => Promise.resolve(500) });
  const deliver = pacedDelivery(() => Promise.resolve({ kind: 'paced', delayMs: 30_000 }), pace);
  expect(await deliver(ritual, 1)).toEqual({ kind: 'paced', delayMs: 30_000 });
});

/** Asks as many pages as there are. */
const stubRoster = (pages: number) => {
  let requests = 0;
  const roster: Roster = {
    members: async (_team, turn) => {
      for (let page = 0; page < pages; page += 1) {
        await turn?.take();
        requests += 1;
      }
      return [];
    },
  };
  return { roster, requests: () => requests };
};

test('of a question for the members of a team each page takes a turn, apart from what is sent there', async () => {
  const { pace, asked } = stubPace();
  expect(await pacedRoster(stubRoster(2).roster, pace).members(team)).toEqual([]);
  const reading = [{ tenantId: team.tenantId, conversationId: `members:${team.threadId}` }, 'read'];
  expect(asked).toEqual([reading, reading]);
});

test('while a question waits for its turn those who ask the same wait with it; what is asked later is asked anew', async () => {
  const turn = Promise.withResolvers<undefined>();
  const { pace } = stubPace({ turn: () => ({ ...noTurn(1), take: () => turn.promise }) });
  const { roster, requests } = stubRoster(1);
  const paced = pacedRoster(roster, pace);
  const three = [1, 2, 3].map(() => paced.members(team));
  turn.resolve(undefined);
  expect(await Promise.all(three)).toEqual([[], [], []]);
  expect(requests()).toBe(1);
  await paced.members(team);
  expect(requests()).toBe(2);
});

test('a job that could not ask Teams for lack of a turn comes back uncounted', async () => {
  const { pace } = stubPace({ turn: () => noTurn(4_000) });
  const { roster, requests } = stubRoster(1);
  const paced = pacedRoster(roster, pace);
  await expect(paced.members(team)).rejects.toBeInstanceOf(OutOfTurn);
  const deliver = pacedDelivery(async () => {
    await paced.members(team);
    return { kind: 'done' };
  }, pace);
  expect(await deliver(redraw, 1)).toEqual({ kind: 'paced', delayMs: 4_000 });
  expect(requests()).toBe(0);
});

test('a question for a page waits for no turn, and those who wait for theirs take note of it', async () => {
  const { pace, asked } = stubPace({ turn: () => noTurn(4_000) });
  expect(await notedRoster(stubRoster(1).roster, pace).members(team)).toEqual([]);
  expect(asked).toEqual([[{ tenantId: team.tenantId, conversationId: `members:${team.threadId}` }, 'noted']]);
});
