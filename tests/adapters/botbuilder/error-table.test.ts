import { describe, expect, test } from '@jest/globals';
import { makeChat } from '#adapters/botbuilder/chat.ts';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import { makeDirectMessages } from '#adapters/botbuilder/direct-messages.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { UpdateOutcome } from '#ports/chat.ts';
import { unsignedBot } from '../../support/bot-config.ts';
import type { Fault } from '../../support/connector.ts';
import { ada, sampleTeam, tenantId } from '../../support/sample-team.ts';
import { openTestConnector } from '../../support/test-connector.ts';

const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const config = unsignedBot();
const { adapter } = makeCloudAdapter(config);
const [chat, direct] = [makeChat(adapter, config), makeDirectMessages(adapter, config)];
const connector = openTestConnector();

const { channelId } = sampleTeam();
const team = () => sampleTeam({ serviceUrl: connector().url });
const personal = (): PersonalChat => ({
  tenantId: tenantId(1),
  personId: ada,
  name: 'Ada Okafor',
  language: 'en',
  conversationId: 'a:1',
  serviceUrl: connector().url,
  botId: '28:bot',
  zone: undefined,
  greetedAt: undefined,
  stoppedAt: undefined,
});

const post = () => chat.post(team(), card);
const send = () => direct.send(personal(), card);

/** What is done, once what it is done to is there. */
const actions: Readonly<Record<string, () => Promise<() => Promise<UpdateOutcome>>>> = {
  'a post that opens a thread': () => Promise.resolve(post),
  'an edit of a post': async () => {
    const sent = await post();
    if (sent.kind !== 'sent') throw new Error('nothing to edit');
    return () => chat.update(team(), sent, card);
  },
  'a message to a person': () => Promise.resolve(send),
  'an edit of a message to a person': async () => {
    const sent = await send();
    if (sent.kind !== 'sent') throw new Error('nothing to edit');
    return () => direct.update(personal(), sent.messageId, card);
  },
};

const status = (code: number, retryAfter?: number): Fault => ({
  kind: 'status',
  status: code,
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

/** As Teams documents its answers: what it refused may be tried again, what nobody answered for may be there. */
const table: readonly (readonly [string, Fault | undefined, Partial<UpdateOutcome>])[] = [
  ['2xx', undefined, { kind: 'sent' }],
  ['400', status(400), { kind: 'refused', status: 400 }],
  ['401', status(401), { kind: 'try-later', retryAfterMs: 1000 }],
  ['403', status(403), { kind: 'gone' }],
  ['405', status(405), { kind: 'refused', status: 405 }],
  ['408', status(408), { kind: 'try-later', retryAfterMs: 1000 }],
  ['409', status(409), { kind: 'try-later', retryAfterMs: 1000 }],
  ['412', status(412), { kind: 'try-later', retryAfterMs: 1000 }],
  ['410', status(410), { kind: 'refused', status: 410 }],
  ['413', status(413), { kind: 'refused', status: 413 }],
  ['415', status(415), { kind: 'refused', status: 415 }],
  ['422', status(422), { kind: 'refused', status: 422 }],
  ['429', status(429), { kind: 'throttled', retryAfterMs: 1000 }],
  ['429 that names its wait', status(429, 17), { kind: 'throttled', retryAfterMs: 17_000 }],
  ['500', status(500), { kind: 'unknown' }],
  ['501', status(501), { kind: 'unknown' }],
  ['502', status(502), { kind: 'try-later', retryAfterMs: 1000, mayBeThere: true }],
  ['503', status(503), { kind: 'try-later', retryAfterMs: 1000, mayBeThere: true }],
  ['503 that names its wait', status(503, 5), { kind: 'try-later', retryAfterMs: 5000, mayBeThere: true }],
  ['504', status(504), { kind: 'try-later', retryAfterMs: 1000, mayBeThere: true }],
  ['a redirect', status(307), { kind: 'try-later', retryAfterMs: 1000 }],
  ['a connection that breaks before it is taken', { kind: 'dropped-before' }, { kind: 'unknown' }],
  ['a connection that breaks once it is taken', { kind: 'dropped-after' }, { kind: 'unknown' }],
];

describe.each(Object.keys(actions))('%s', (name) => {
  test.each(table)('with %s leaves once, and is told apart', async (_, fault, outcome) => {
    const act = await actions[name]!();
    if (fault !== undefined) connector().faults.push(fault);
    const before = connector().calls.length;
    expect(await act()).toMatchObject(outcome);
    expect(connector().calls).toHaveLength(before + 1);
  });
});

/** Of a post that is gone no other post is to be thought gone. */
test.each([
  ['a post that opens a thread', 'gone'],
  ['an edit of a post', 'missing'],
  ['a message to a person', 'gone'],
  ['an edit of a message to a person', 'gone'],
])('%s with 404 leaves once, and is %s', async (name, kind) => {
  const act = await actions[name]!();
  connector().faults.push(status(404));
  const before = connector().calls.length;
  expect(await act()).toEqual({ kind });
  expect(connector().calls).toHaveLength(before + 1);
});

test('an edit of a post that someone has deleted is over', async () => {
  expect(await chat.update(team(), { channelId, messageId: '42' }, card)).toEqual({ kind: 'missing' });
});

/** What Teams has accepted, in words that nobody can read. */
const unreadable: readonly (readonly [string, number, string])[] = [
  ['201 and no JSON', 201, '<html>'],
  ['201 and half of its JSON', 201, '{"id":"19:a'],
  ['201 and something else', 201, '["19:a"]'],
  ['201 and nothing', 201, ''],
  ['202 and nothing', 202, ''],
  ['203 and nothing', 203, ''],
  ['204', 204, ''],
  ['206 and a part', 206, '{"id":"19:'],
];

describe.each(Object.keys(actions))('%s', (name) => {
  test.each(unreadable)('accepted with %s leaves once, and is never made again', async (_, code, text) => {
    const act = await actions[name]!();
    connector().faults.push({ kind: 'taken-then-status', status: code, text });
    const before = connector().calls.length;
    // An edit needs no id: what was accepted is there.
    expect(await act()).toMatchObject({ kind: name.startsWith('an edit') ? 'sent' : 'unknown' });
    expect(connector().calls).toHaveLength(before + 1);
  });
});
