import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import { makeDirectMessages } from '#adapters/botbuilder/direct-messages.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { unsignedBot } from '../../support/bot-config.ts';
import { countCalls, startConnector } from '../../support/connector.ts';
import type { Connector, Fault } from '../../support/connector.ts';
import { ada, friday, tenantId } from '../../support/sample-team.ts';

const card = { type: 'AdaptiveCard', version: '1.5', fallbackText: 'An invitation', body: [] };
const config = unsignedBot();
const messages = makeDirectMessages(makeCloudAdapter(config).adapter, config);

let connector: Connector;
beforeAll(async () => {
  connector = await startConnector();
});
afterAll(() => connector.stop());
beforeEach(() => {
  connector.calls.length = 0;
  connector.replies.length = 0;
  connector.faults.length = 0;
});

const chat = (given: Partial<PersonalChat> = {}): PersonalChat => ({
  tenantId: tenantId(1),
  personId: ada,
  name: 'Ada Okafor',
  language: 'en',
  zone: undefined,
  conversationId: 'a:1-x_y',
  serviceUrl: connector.url,
  botId: '28:bot',
  greetedAt: friday,
  stoppedAt: undefined,
  ...given,
});

describe('a message to one person', () => {
  test('goes into their chat with the bot and gives its id', async () => {
    expect(await messages.send(chat(), card)).toEqual({ kind: 'sent', channelId: 'a:1-x_y', messageId: 'reply-1' });
    expect(connector.replies).toMatchObject([
      {
        conversationId: 'a:1-x_y',
        activity: { summary: 'An invitation', from: { id: '28:bot' }, attachments: [{ content: card }] },
      },
    ]);
  });

  test('is replaced in its place', async () => {
    await messages.send(chat(), card);
    const answered = { ...card, fallbackText: 'Accepted' };
    expect(await messages.update(chat(), 'reply-1', answered)).toEqual({
      kind: 'sent',
      channelId: 'a:1-x_y',
      messageId: 'reply-1',
    });
    expect(connector.replies).toMatchObject([{ activity: { attachments: [{ content: answered }] } }]);
  });

  const answers: readonly [string, Fault, unknown][] = [
    ['too many requests', { kind: 'status', status: 429, retryAfter: 7 }, { kind: 'throttled', retryAfterMs: 7000 }],
    ['a bot that is blocked', { kind: 'status', status: 403 }, { kind: 'gone' }],
    ['a server that broke down', { kind: 'status', status: 500 }, { kind: 'unknown' }],
    ['a connection lost after the message was taken', { kind: 'dropped-after' }, { kind: 'unknown' }],
  ];
  test.each(answers)('meets %s with one attempt, and says how it ended', async (_, fault, outcome) => {
    connector.faults.push(fault);
    expect(await messages.send(chat(), card)).toEqual(outcome);
    expect(countCalls(connector, 'POST', /activities/)).toBe(1);
  });

  const missing: Fault = { kind: 'status', status: 404 };
  const withId = () => chat({ userId: '29:ada' });

  test('opens a chat anew that was deleted, and goes there once', async () => {
    connector.faults.push(missing);
    expect(await messages.send(withId(), card)).toEqual({ kind: 'sent', channelId: 'a:anew', messageId: 'reply-1' });
    expect(connector.replies).toMatchObject([{ conversationId: 'a:anew' }]);
    const [asked] = connector.calls.filter(({ path }) => path === '/v3/conversations');
    expect(asked?.body).toMatchObject({ isGroup: false, members: [{ id: '29:ada' }], tenantId: tenantId(1) });
  });

  test('opens none of someone who has blocked the bot, or whose id Teams has never told', async () => {
    connector.faults.push({ kind: 'status', status: 403 });
    expect(await messages.send(withId(), card)).toEqual({ kind: 'gone' });
    connector.faults.push(missing);
    expect(await messages.send(chat(), card)).toEqual({ kind: 'gone' });
    expect(countCalls(connector, 'POST', /^\/v3\/conversations$/)).toBe(0);
  });

  test.each<[string, readonly Fault[], unknown]>([
    ['refuses to open it', [missing, { kind: 'status', status: 403 }], { kind: 'gone' }],
    [
      'asks to wait',
      [missing, { kind: 'status', status: 429, retryAfter: 7 }],
      { kind: 'throttled', retryAfterMs: 7000 },
    ],
    [
      'does not answer whether it was opened',
      [missing, { kind: 'dropped-after' }],
      { kind: 'try-later', retryAfterMs: 1000 },
    ],
    ['misses the new one as well', [missing, { kind: 'slow', ms: 1 }, missing], { kind: 'gone' }],
  ])('is not sent where Teams %s', async (_, faults, outcome) => {
    connector.faults.push(...faults);
    expect(await messages.send(withId(), card)).toEqual(outcome);
    expect(connector.replies).toEqual([]);
  });

  test('that is to be replaced and is missing opens no chat', async () => {
    connector.faults.push(missing);
    expect(await messages.update(withId(), 'reply-1', card)).toEqual({ kind: 'gone' });
    expect(connector.calls).toHaveLength(1);
  });

  test('never goes to a host that is not on the list', async () => {
    const elsewhere = chat({ serviceUrl: 'https://evil.example/' });
    await expect(messages.send(elsewhere, card)).rejects.toBeInstanceOf(Unavailable);
    await expect(messages.update(elsewhere, 'reply-1', card)).rejects.toBeInstanceOf(Unavailable);
  });
});
