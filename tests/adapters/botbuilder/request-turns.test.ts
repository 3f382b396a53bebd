import { describe, expect, test } from '@jest/globals';
import { connectorAudience } from '#adapters/botbuilder/bot-conversation.ts';
import { makeChat } from '#adapters/botbuilder/chat.ts';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import { makeDirectMessages } from '#adapters/botbuilder/direct-messages.ts';
import { makeRoster } from '#adapters/botbuilder/roster.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import { OutOfTurn } from '#ports/request-turn.ts';
import type { RequestTurn } from '#ports/request-turn.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { unsignedBot } from '../../support/bot-config.ts';
import { ada, sampleTeam, tenantId } from '../../support/sample-team.ts';
import { openTestConnector } from '../../support/test-connector.ts';

const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const config = unsignedBot();
const { adapter, authentication } = makeCloudAdapter(config);
const [chat, direct, roster] = [
  makeChat(adapter, config),
  makeDirectMessages(adapter, config),
  makeRoster(adapter, config),
];
const connector = openTestConnector();

const team = () => sampleTeam({ serviceUrl: connector().url });
const personal = (): PersonalChat => ({
  tenantId: tenantId(1),
  personId: ada,
  userId: '29:ada',
  name: 'Ada Okafor',
  language: 'en',
  conversationId: 'a:1',
  serviceUrl: connector().url,
  botId: '28:bot',
  zone: undefined,
  greetedAt: undefined,
  stoppedAt: undefined,
});

/** Turns that are there, and what they saw: how many requests had left as each was asked for. */
const turnsOf = (over: Partial<RequestTurn> = {}) => {
  const asked: number[] = [];
  const told: unknown[] = [];
  const turn: RequestTurn = {
    take: () => {
      asked.push(connector().calls.length);
      return Promise.resolve();
    },
    refused: (retryAfterMs) => {
      told.push(retryAfterMs);
      return Promise.resolve(4_321);
    },
    ...over,
  };
  return { turn, asked, told };
};

const missing = { kind: 'status', status: 404 } as const;

describe('every request asks for a turn of its own just before it leaves', () => {
  test('a post', async () => {
    const { turn, asked } = turnsOf();
    await chat.post(team(), card, turn);
    expect(asked).toEqual([0]);
  });

  test('a message to someone who has deleted the chat: the attempt, the asking for the chat, the message', async () => {
    const { turn, asked } = turnsOf();
    connector().faults.push(missing);
    expect(await direct.send(personal(), card, turn)).toMatchObject({ kind: 'sent' });
    expect(asked).toEqual([0, 1, 2]);
  });

  test('each page of a roster', async () => {
    const { turn, asked } = turnsOf();
    connector().roster = [[], [], [], [], []];
    expect(await roster.members(team(), turn)).toEqual([]);
    expect(asked).toEqual([0, 1, 2, 3, 4]);
  });

  test('two calls at once, each of them its own', async () => {
    const [one, other] = [turnsOf(), turnsOf()];
    await Promise.all([chat.post(team(), card, one.turn), chat.post(team(), card, other.turn)]);
    expect([one.asked.length, other.asked.length]).toEqual([1, 1]);
  });
});

test('the token is there before the turn: whoever waits for one does not leave late', async () => {
  const order: string[] = [];
  // Claims as the SDK makes them for a bot without an identity.
  const claims = { claims: [], isAuthenticated: true, getClaimValue: () => null } as unknown as Parameters<
    typeof authentication.createConnectorFactory
  >[0];
  const { credentials } = await authentication
    .createConnectorFactory(claims)
    .create(team().serviceUrl, connectorAudience);
  const sign = credentials.signRequest.bind(credentials);
  credentials.signRequest = async (request) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    order.push('token');
    return sign(request);
  };
  const { turn } = turnsOf({ take: () => Promise.resolve(void order.push('turn')) });
  await chat.post(team(), card, turn);
  credentials.signRequest = sign;
  expect(order).toEqual(['token', 'turn']);
});

describe('without a turn nothing leaves', () => {
  test.each([
    ['as there is none yet', new OutOfTurn(3_000)],
    ['as nobody can be asked for it', new Unavailable('storage', undefined)],
  ])('%s', async (_, error) => {
    const { turn } = turnsOf({ take: () => Promise.reject(error) });
    const posted = { channelId: team().channelId, messageId: '1' };
    await expect(chat.post(team(), card, turn)).rejects.toBe(error);
    await expect(chat.update(team(), posted, card, turn)).rejects.toBe(error);
    await expect(direct.send(personal(), card, turn)).rejects.toBe(error);
    await expect(direct.update(personal(), '1', card, turn)).rejects.toBe(error);
    await expect(roster.members(team(), turn)).rejects.toBe(error);
    expect(connector().calls).toEqual([]);
  });
});

describe('what Teams refuses with 429 all are told, and it waits as long as they do', () => {
  test('a post', async () => {
    const { turn, told } = turnsOf();
    connector().faults.push({ kind: 'status', status: 429, retryAfter: 2 });
    expect(await chat.post(team(), card, turn)).toEqual({ kind: 'throttled', retryAfterMs: 4_321 });
    expect(told).toEqual([2_000]);
  });

  test('a post that is told no time', async () => {
    const { turn, told } = turnsOf();
    connector().faults.push({ kind: 'status', status: 429 });
    await chat.post(team(), card, turn);
    expect(told).toEqual([undefined]);
  });
});
