import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeChat } from '#adapters/botbuilder/chat.ts';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import { unsignedBot } from '../support/bot-config.ts';
import { startConnector } from '../support/connector.ts';
import type { Connector, Fault } from '../support/connector.ts';
import { sampleTeam, tenantId } from '../support/sample-team.ts';
import { makeWindow, readLimits, sendLimits, teamsLimits, tenantLimits } from '../support/teams-limits.ts';

/** When each of `calls` is let through that are tried every millisecond, one after the other. */
const timesOf = (limits: Parameters<typeof makeWindow>[0], calls: number): readonly number[] => {
  const window = makeWindow(limits);
  const times: number[] = [];
  for (let now = 0; times.length < calls; now += Math.max(1, window.waitMs(now))) {
    if (window.waitMs(now) > 0) continue;
    window.take(now);
    times.push(now);
  }
  return times;
};

/** The most that fall into any stretch of so many milliseconds. */
const mostWithin = (times: readonly number[], withinMs: number): number =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + withinMs).length));

describe('in one conversation', () => {
  test.each([
    [1_000, 7],
    [2_000, 8],
    [30_000, 60],
    [3_600_000, 1_800],
  ])('any %i ms have at most %i posts, and as many for whoever tries', (withinMs, most) => {
    const times = timesOf(sendLimits, most + 1);
    expect(mostWithin(times, withinMs)).toBe(most);
  });

  test('twice as many readings are let through', () => {
    expect(mostWithin(timesOf(readLimits, 40), 1_000)).toBe(14);
    expect(mostWithin(timesOf(readLimits, 40), 2_000)).toBe(16);
  });
});

test('one tenant has at most fifty calls in any second', () => {
  expect(mostWithin(timesOf(tenantLimits, 200), 1_000)).toBe(50);
});

const post = (tenant: number, channel: string) => ({
  method: 'POST',
  path: '/v3/conversations',
  body: { tenantId: tenantId(tenant), channelData: { channel: { id: channel } } },
});

describe('the judge', () => {
  test('says how many whole seconds to wait, and lets through whoever has waited', () => {
    let now = 5_000;
    const judge = teamsLimits(() => now);
    for (let sent = 0; sent < 7; sent += 1) expect(judge(post(1, '19:a'))).toBeUndefined();
    expect(judge(post(1, '19:a'))).toEqual({ kind: 'status', status: 429, retryAfter: 1 });
    now += 1_000;
    expect(judge(post(1, '19:a'))).toBeUndefined();
    expect(judge(post(1, '19:a'))).toEqual({ kind: 'status', status: 429, retryAfter: 1 });
  });

  test('counts each conversation and each tenant apart', () => {
    const judge = teamsLimits(() => 0);
    for (let sent = 0; sent < 50; sent += 1) expect(judge(post(1, `19:${sent}`))).toBeUndefined();
    expect(judge(post(1, '19:other'))).toMatchObject({ status: 429 });
    expect(judge(post(2, '19:theirs'))).toBeUndefined();
  });

  test('counts a reading for the tenant whose conversation it is, though nothing was sent there yet', () => {
    const judge = teamsLimits(
      () => 0,
      () => undefined,
      (conversationId) => (conversationId.startsWith('19:ours') ? tenantId(1) : undefined),
    );
    const read = (id: string) => ({ method: 'GET', path: `/v3/conversations/${id}/pagedmembers`, body: undefined });
    for (let sent = 0; sent < 25; sent += 1) expect(judge(read(`19:ours-${sent}`))).toBeUndefined();
    for (let sent = 0; sent < 25; sent += 1) expect(judge(post(1, `19:${sent}`))).toBeUndefined();
    expect(judge(read('19:ours-50'))).toMatchObject({ status: 429 });
    expect(judge(post(1, '19:50'))).toMatchObject({ status: 429 });
    expect(judge(read('19:theirs'))).toBeUndefined();
  });

  test('counts an edit in a thread for the conversation of the thread', () => {
    const judge = teamsLimits(() => 0);
    for (let sent = 0; sent < 7; sent += 1) judge(post(1, '19:a'));
    const edit = { method: 'PUT', path: '/v3/conversations/19:a;messageid=1/activities/1', body: {} };
    expect(judge(edit)).toMatchObject({ status: 429 });
    expect(judge({ method: 'GET', path: '/v3/conversations/19:a/pagedmembers', body: undefined })).toBeUndefined();
  });
});

describe('over HTTP', () => {
  let connector: Connector;
  let fault: Fault | undefined;
  beforeAll(async () => {
    connector = await startConnector(teamsLimits(performance.now.bind(performance), () => fault));
  });
  afterAll(() => connector.stop());

  const config = unsignedBot();
  const chat = makeChat(makeCloudAdapter(config).adapter, config);
  const send = (channelId: string) => chat.post(sampleTeam({ serviceUrl: connector.url, channelId }), { body: [] });
  const postsIn = (channelId: string) => connector.posts.filter((one) => one.channelId === channelId).length;

  test('the eighth post of a second is refused and not there', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => send('19:busy@thread.tacv2')));
    expect(outcomes.filter(({ kind }) => kind === 'sent')).toHaveLength(7);
    expect(outcomes.filter(({ kind }) => kind === 'throttled')).toHaveLength(1);
    expect(postsIn('19:busy@thread.tacv2')).toBe(7);
  });

  test.each<[string, Fault, string, number]>([
    ['taken and answered with 502', { kind: 'taken-then-status', status: 502 }, 'try-later', 1],
    ['taken and never answered', { kind: 'dropped-after' }, 'unknown', 1],
    ['never taken', { kind: 'dropped-before' }, 'unknown', 0],
    ['answered late', { kind: 'slow', ms: 300 }, 'sent', 1],
  ])('a post can be %s', async (name, given, outcome, there) => {
    fault = given;
    expect(await send(`19:${name}`)).toMatchObject({ kind: outcome });
    fault = undefined;
    expect(postsIn(`19:${name}`)).toBe(there);
  });
});
