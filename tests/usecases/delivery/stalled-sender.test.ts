import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Chat, PostOutcome } from '#ports/chat.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import { makeSendPost } from '#usecases/delivery/send-post.ts';
import type { SendPost } from '#usecases/delivery/send-post.ts';
import { pacedChat } from '#usecases/limits/paced-sending.ts';
import { makeMemoryOutbox } from '../../support/memory/outbox.ts';
import { teamScope } from '../../support/scopes.ts';
import { sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { testClock } from '../../support/test-clock.ts';
import type { TestClock } from '../../support/test-clock.ts';

const scope = teamScope(tenantId(1), teamId(1));
const subject = 'proposal:1';
const sent: PostOutcome = { kind: 'sent', channelId: '19:a', messageId: '1' };

let clock: TestClock;
let outbox: Outbox;
let sendPost: SendPost;
let posts: string[];
beforeEach(() => {
  clock = testClock();
  outbox = makeMemoryOutbox();
  sendPost = makeSendPost({ outbox, clock });
  posts = [];
});

/** A sender of the same post, to which something happens while it prepares it, or while Teams answers. */
const send = (
  name: string,
  attempt: number,
  meanwhile: {
    readonly composing?: () => Promise<unknown>;
    readonly inTurn?: () => Promise<unknown>;
    readonly posting?: () => Promise<PostOutcome>;
  } = {},
) =>
  sendPost({
    scope,
    subject,
    attempt,
    compose: async () => {
      await meanwhile.composing?.();
      return { name };
    },
    post: (card, turn) => {
      const wait: RequestTurn = {
        take: async () => {
          await meanwhile.inTurn?.();
        },
        refused: () => Promise.resolve(0),
      };
      // As the client does: the turn is asked for when the request is about to leave.
      const post: Chat['post'] = async (_, __, asked) => {
        await asked?.take();
        posts.push(name);
        return (await meanwhile.posting?.()) ?? sent;
      };
      return pacedChat({ post, update: post as never }, { turn: () => wait }).post(sampleTeam(), card, turn);
    },
  });

const kind = async () => (await outbox.load(scope, subject))?.kind;

describe.each(['composing', 'inTurn'] as const)('a sender that stands still for three minutes while %s', (when) => {
  /** Once: then it goes on. */
  const stall = (others: () => Promise<unknown>) => {
    let isOver = false;
    return async () => {
      if (isOver) return;
      isOver = true;
      clock.move(180_000);
      await others();
    };
  };

  test('sends nothing where a member has had the post made meanwhile', async () => {
    const stalling = stall(async () => {
      await send('a doubter', 3);
      await outbox.retryUnknown(scope, [subject]);
      await send('asked for again', 1);
    });
    expect(await send('the stalled', 1, { [when]: stalling })).toMatchObject({ kind: 'failed', isPassing: true });
    expect(posts).toEqual(['asked for again']);
    expect(await kind()).toBe('sent');
  });

  test('makes the post with what is to be said by then, where somebody has only doubted it', async () => {
    let times = 0;
    const stalling = stall(() => send('a doubter', 3));
    const outcome = await send('the stalled', 1, {
      [when]: async () => {
        times += 1;
        await stalling();
      },
    });
    expect(outcome).toEqual({ kind: 'posted' });
    expect([posts, times]).toEqual([['the stalled'], 2]);
    expect(await kind()).toBe('sent');
  });

  test('again and again sends nothing, and keeps nothing from the next one', async () => {
    const stalling = () => {
      clock.move(180_000);
      return Promise.resolve();
    };
    expect(await send('the stalled', 1, { [when]: stalling })).toMatchObject({ kind: 'failed' });
    expect(await send('the next', 2)).toEqual({ kind: 'posted' });
    expect(posts).toEqual(['the next']);
  });
});

describe('a sender whose clock is set back before it sends', () => {
  test('sends nothing where a member has had the post made meanwhile', async () => {
    const composing = async () => {
      // As its claim was doubted by a clock that went on.
      clock.move(180_000);
      await send('a doubter', 3);
      await outbox.retryUnknown(scope, [subject]);
      await send('asked for again', 1);
      clock.move(-600_000);
    };
    expect(await send('set back', 1, { composing })).toMatchObject({ kind: 'failed', isPassing: true });
    expect(posts).toEqual(['asked for again']);
  });

  test('makes the post anew where nobody else was at it', async () => {
    let isOver = false;
    const composing = () => {
      if (!isOver) clock.move(-600_000);
      isOver = true;
      return Promise.resolve();
    };
    expect(await send('set back', 1, { composing })).toEqual({ kind: 'posted' });
    expect(posts).toEqual(['set back']);
  });
});

describe('a post that another sender is at', () => {
  const refused: PostOutcome = { kind: 'try-later', retryAfterMs: 0 };

  test('is not doubted while it can be on its way, however often the job was handed out', async () => {
    const posting = async () => {
      clock.move(19_000);
      expect(await send('the other', 9)).toMatchObject({ kind: 'waiting' });
      return refused;
    };
    expect(await send('the first', 1, { posting })).toMatchObject({ kind: 'failed' });
    expect(await send('the other', 10)).toEqual({ kind: 'posted' });
    expect(posts).toEqual(['the first', 'the other']);
  });

  test('and that was doubted is made by the next one, once Teams has refused it', async () => {
    const posting = async () => {
      clock.move(21_000);
      expect(await send('the other', 3)).toEqual({ kind: 'posted' });
      expect(await kind()).toBe('unknown');
      return refused;
    };
    await send('the first', 1, { posting });
    expect(await kind()).toBeUndefined();
    expect(await send('the first', 2)).toEqual({ kind: 'posted' });
    expect(posts).toEqual(['the first', 'the first']);
    expect(await kind()).toBe('sent');
  });

  test('is doubted as soon as it cannot be on its way any more', async () => {
    await outbox.claimAll(scope, [subject], clock.now());
    expect(await send('the other', 3)).toMatchObject({ kind: 'waiting' });
    clock.move(20_000);
    expect(await send('the other', 4)).toEqual({ kind: 'posted' });
    expect([posts, await kind()]).toEqual([[], 'unknown']);
  });
});
