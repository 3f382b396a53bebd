import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { makeChatPresence } from '#adapters/botbuilder/chat-presence.ts';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { unsignedBot } from '../../support/bot-config.ts';
import { startConnector } from '../../support/connector.ts';
import type { Connector } from '../../support/connector.ts';
import { ada, tenantId } from '../../support/sample-team.ts';

const config = unsignedBot();
const presence = makeChatPresence(makeCloudAdapter(config).adapter, config);

/** What Teams answers to the next questions, one each, in the place of its own answer. */
const statuses: number[] = [];
let started: Connector;
const connector = () => started;
beforeAll(async () => {
  started = await startConnector(() => {
    const status = statuses.shift();
    return status === undefined ? undefined : { kind: 'status', status };
  });
});
afterAll(() => started.stop());
beforeEach(() => {
  statuses.length = 0;
  started.calls.length = 0;
  started.roster = [[]];
});

const chat = (given: Partial<PersonalChat> = {}): PersonalChat => ({
  tenantId: tenantId(1),
  personId: ada,
  name: 'Ada Okafor',
  language: 'en',
  conversationId: 'a:ada',
  userId: `29:${ada}`,
  serviceUrl: connector().url,
  botId: '28:bot',
  zone: undefined,
  greetedAt: undefined,
  stoppedAt: undefined,
  ...given,
});
const named = () => {
  connector().roster = [[{ id: `29:${ada}`, aadObjectId: ada, name: 'Ada Okafor' }]];
};
const fails = (...with_: readonly number[]) => statuses.push(...with_);

describe('whether Teams names someone in their chat with the bot', () => {
  test('is so where it tells who they are, and they get no message', async () => {
    named();
    expect(await presence.isNamed(chat())).toBe(true);
    expect(connector().calls.map(({ method }) => method)).toEqual(['GET']);
  });

  test('is not so where it refuses the bot there', async () => {
    named();
    fails(403);
    expect(await presence.isNamed(chat())).toBe(false);
  });

  test('is so where the chat alone was deleted: it is there again, and empty', async () => {
    connector().roster = [[]];
    expect(await presence.isNamed(chat())).toBe(true);
    expect(connector().replies).toEqual([]);
  });

  test.each([403, 404])('is not so where there can be no chat with them any more: %i', async (status) => {
    fails(404, status);
    expect(await presence.isNamed(chat())).toBe(false);
  });

  test('is not so where Teams has never told by what name it knows them, and does not know them', async () => {
    fails(404);
    expect(await presence.isNamed(chat({ userId: undefined }))).toBe(false);
  });

  test.each([429, 500, 503])('is not known where Teams answers %i', async (status) => {
    named();
    fails(status);
    await expect(presence.isNamed(chat())).rejects.toBeInstanceOf(Unavailable);
  });

  test('is not known where the chat was deleted and Teams does not say more', async () => {
    fails(404, 503);
    await expect(presence.isNamed(chat())).rejects.toBeInstanceOf(Unavailable);
  });

  test('is not known while Teams cannot be reached', async () => {
    const stopped = await startConnector();
    await stopped.stop();
    await expect(presence.isNamed(chat({ serviceUrl: stopped.url }))).rejects.toBeInstanceOf(Unavailable);
  });
});
