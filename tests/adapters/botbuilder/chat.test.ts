import { describe, expect, test } from '@jest/globals';
import { makeChat } from '#adapters/botbuilder/chat.ts';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { unsignedBot } from '../../support/bot-config.ts';
import { countCalls, startConnector } from '../../support/connector.ts';
import type { Fault } from '../../support/connector.ts';
import { sampleTeam } from '../../support/sample-team.ts';
import { openTestConnector } from '../../support/test-connector.ts';

const card = { type: 'AdaptiveCard', version: '1.5', fallbackText: 'A proposal', body: [] };
const config = unsignedBot();
const chat = makeChat(makeCloudAdapter(config).adapter, config);

const connector = openTestConnector();

const { channelId } = sampleTeam();
const team = () => sampleTeam({ serviceUrl: connector().url });
const sends = () => countCalls(connector(), 'POST', /^\/v3\/conversations$/);

describe('a new post', () => {
  test('opens a thread in the chosen channel and gives its message id', async () => {
    expect(await chat.post(team(), card)).toEqual({ kind: 'sent', channelId, messageId: '1700000000000' });
    expect(connector().posts).toHaveLength(1);
    expect(connector().posts[0]).toMatchObject({
      channelId,
      activity: { summary: 'A proposal', attachments: [{ content: card }] },
    });
  });

  const answers: readonly [string, Fault, unknown][] = [
    ['too many requests', { kind: 'status', status: 429, retryAfter: 7 }, { kind: 'throttled', retryAfterMs: 7000 }],
    ['a failed precondition', { kind: 'status', status: 412 }, { kind: 'try-later', retryAfterMs: 1000 }],
    ['a bad gateway', { kind: 'status', status: 502 }, { kind: 'try-later', retryAfterMs: 1000, mayBeThere: true }],
    [
      'an overload',
      { kind: 'status', status: 503, retryAfter: 2 },
      { kind: 'try-later', retryAfterMs: 2000, mayBeThere: true },
    ],
    [
      'a gateway that gave up',
      { kind: 'status', status: 504 },
      { kind: 'try-later', retryAfterMs: 1000, mayBeThere: true },
    ],
    ['a bot that is blocked', { kind: 'status', status: 403 }, { kind: 'gone' }],
    ['a channel that is gone', { kind: 'status', status: 404 }, { kind: 'gone' }],
    ['a server that broke down', { kind: 'status', status: 500 }, { kind: 'unknown' }],
    ['a redirect', { kind: 'status', status: 302 }, { kind: 'try-later', retryAfterMs: 1000 }],
    ['a connection lost before the answer', { kind: 'dropped-before' }, { kind: 'unknown' }],
    ['a connection lost after the post was taken', { kind: 'dropped-after' }, { kind: 'unknown' }],
  ];
  test.each(answers)('leaves the machine exactly once with %s', async (_, fault, outcome) => {
    connector().faults.push(fault);
    expect(await chat.post(team(), card)).toEqual(outcome);
    expect(sends()).toBe(1);
  });

  test('may be tried again when nobody listens at the address', async () => {
    const stopped = await startConnector();
    await stopped.stop();
    const outcome = await chat.post(sampleTeam({ serviceUrl: stopped.url }), card);
    expect(outcome).toEqual({ kind: 'try-later', retryAfterMs: 1000 });
  });

  test('never leaves for an address that is not on the list', async () => {
    const strict = unsignedBot({ serviceHosts: ['smba.trafficmanager.net'] });
    const strictChat = makeChat(makeCloudAdapter(strict).adapter, strict);
    await expect(strictChat.post(team(), card)).rejects.toBeInstanceOf(Unavailable);
    await expect(strictChat.update(team(), { channelId, messageId: '1' }, card)).rejects.toBeInstanceOf(Unavailable);
    expect(connector().calls).toHaveLength(0);
  });
});

describe('an update', () => {
  test('replaces the card of that one post', async () => {
    await chat.post(team(), card);
    const newer = { ...card, fallbackText: 'In force' };
    const post = { channelId, messageId: '1700000000000' };
    expect(await chat.update(team(), post, newer)).toEqual({ kind: 'sent', ...post });
    expect(connector().posts).toHaveLength(1);
    expect(connector().posts[0]).toMatchObject({ activity: { attachments: [{ content: newer }] } });
  });

  test('finds the post in the channel that it went to when the team has chosen another one since', async () => {
    await chat.post(team(), card);
    const moved = { ...team(), channelId: '19:other@thread.tacv2' };
    const post = { channelId, messageId: '1700000000000' };
    expect(await chat.update(moved, post, card)).toEqual({ kind: 'sent', ...post });
  });

  test('of a post that someone has deleted is over', async () => {
    expect(await chat.update(team(), { channelId, messageId: '42' }, card)).toEqual({ kind: 'missing' });
  });

  test('goes out once when Teams asks to wait', async () => {
    connector().faults.push({ kind: 'status', status: 429, retryAfter: 3 });
    expect(await chat.update(team(), { channelId, messageId: '42' }, card)).toEqual({
      kind: 'throttled',
      retryAfterMs: 3000,
    });
    expect(countCalls(connector(), 'PUT', /activities/)).toBe(1);
  });
});
