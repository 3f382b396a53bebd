import { describe, expect, test } from '@jest/globals';
import type { Figure } from '#domain/figures/figure.ts';
import type { Chat, PostOutcome } from '#ports/chat.ts';
import type { DirectMessages } from '#ports/direct-messages.ts';
import { Unavailable } from '#ports/unavailable.ts';
import {
  countedChannels,
  countedChat,
  countedDirectMessages,
  countedRoster,
} from '#usecases/figures/counted-sending.ts';
import { sampleTeam } from '../../support/sample-team.ts';

const gather = () => {
  const noted: Figure[] = [];
  return { noted, figures: { note: (figure: Figure) => void noted.push(figure) } };
};

const place = { channelId: 'c', messageId: 'm' };
const sample = {
  sent: { kind: 'sent', ...place },
  throttled: { kind: 'throttled', retryAfterMs: 1_000 },
  'try-later': { kind: 'try-later', retryAfterMs: 1_000 },
  refused: { kind: 'refused', status: 413 },
  gone: { kind: 'gone' },
  unknown: { kind: 'unknown' },
} as const satisfies { readonly [Kind in PostOutcome['kind']]: Extract<PostOutcome, { kind: Kind }> };

const chatThat = (outcome: PostOutcome): Chat => ({
  post: () => Promise.resolve(outcome),
  update: () => Promise.resolve(outcome),
});

describe('a send', () => {
  test.each([
    ['sent', 'sent'],
    ['try-later', 'refused'],
    ['refused', 'refused'],
    ['gone', 'closed'],
    ['unknown', 'unknown'],
  ] as const)(
    'that comes to %s counts as %s, and its sender learns the same as without counting',
    async (kind, outcome) => {
      const { noted, figures } = gather();
      const chat = countedChat(chatThat(sample[kind]), figures);
      expect(await chat.post(sampleTeam(), {})).toEqual(sample[kind]);
      expect(await chat.update(sampleTeam(), place, {})).toEqual(sample[kind]);
      expect(noted).toEqual([
        { kind: 'send', request: 'post', outcome },
        { kind: 'send', request: 'post-update', outcome },
      ]);
    },
  );

  test('that Teams asks to wait with counts as a 429 as well', async () => {
    const { noted, figures } = gather();
    await countedChat(chatThat(sample.throttled), figures).post(sampleTeam(), {});
    expect(noted).toEqual([
      { kind: 'send', request: 'post', outcome: 'throttled' },
      { kind: 'throttled', request: 'post' },
    ]);
  });

  test('that is tried again though it may have been accepted counts as a possible duplicate, where it is new', async () => {
    const { noted, figures } = gather();
    const doubtful = { ...sample['try-later'], mayBeThere: true } as const;
    const chat = countedChat(chatThat(doubtful), figures);
    expect(await chat.post(sampleTeam(), {})).toEqual(doubtful);
    await chat.update(sampleTeam(), place, {});
    expect(noted).toEqual([
      { kind: 'send', request: 'post', outcome: 'refused' },
      { kind: 'possible-duplicate', request: 'post' },
      { kind: 'send', request: 'post-update', outcome: 'refused' },
    ]);
  });

  test('of which the message is gone counts as closed', async () => {
    const { noted, figures } = gather();
    const chat: Chat = { ...chatThat(sample.sent), update: () => Promise.resolve({ kind: 'missing' }) };
    await countedChat(chat, figures).update(sampleTeam(), place, {});
    expect(noted).toEqual([{ kind: 'send', request: 'post-update', outcome: 'closed' }]);
  });

  test('to a person counts apart from posts', async () => {
    const { noted, figures } = gather();
    const messages: DirectMessages = {
      send: () => Promise.resolve(sample.sent),
      update: () => Promise.resolve(sample.unknown),
    };
    const counted = countedDirectMessages(messages, figures);
    const chat = {} as Parameters<DirectMessages['send']>[0];
    await counted.send(chat, {});
    await counted.update(chat, 'm', {});
    expect(noted).toEqual([
      { kind: 'send', request: 'message', outcome: 'sent' },
      { kind: 'send', request: 'message-update', outcome: 'unknown' },
    ]);
  });

  test('that never left is not counted', async () => {
    const { noted, figures } = gather();
    const failing: Chat = { ...chatThat(sample.sent), post: () => Promise.reject(new Unavailable('teams', undefined)) };
    await expect(countedChat(failing, figures).post(sampleTeam(), {})).rejects.toBeInstanceOf(Unavailable);
    expect(noted).toEqual([]);
  });
});

describe('a question to Teams', () => {
  test.each([
    ['asked to wait', 5_000, 1],
    ['failed otherwise', undefined, 0],
  ])('that was %s counts %j', async (_, retryAfterMs, count) => {
    const { noted, figures } = gather();
    const failing = () => Promise.reject(new Unavailable('teams', undefined, retryAfterMs));
    await expect(countedRoster({ members: failing }, figures).members(sampleTeam())).rejects.toBeInstanceOf(
      Unavailable,
    );
    await expect(countedChannels({ open: failing }, figures).open(sampleTeam())).rejects.toBeInstanceOf(Unavailable);
    expect(noted).toHaveLength(2 * count);
    expect(noted.every(({ kind }) => kind === 'throttled')).toBe(true);
  });
});
