import { beforeEach, describe, expect, test } from '@jest/globals';
import { makeBotEndpoint } from '#adapters/botbuilder/make-bot-endpoint.ts';
import { makeCloudAdapter } from '#adapters/botbuilder/make-cloud-adapter.ts';
import { proveOnce } from '#adapters/botbuilder/prove-once.ts';
import type { Caller, Prove } from '#adapters/botbuilder/prove-once.ts';
import { chatMessage } from '../../support/activities.ts';
import { unsignedBot } from '../../support/bot-config.ts';
import { tenantId } from '../../support/sample-team.ts';
import { testClock } from '../../support/test-clock.ts';

const emea = 'https://smba.trafficmanager.net/emea/';
const amer = 'https://smba.trafficmanager.net/amer/';
const minute = 60_000;

type Asked = Parameters<Prove>[0];

const activity = (over: Partial<Asked> = {}): Asked =>
  ({ ...chatMessage({ serviceUrl: emea }, 'hi'), ...over }) as unknown as Asked;

let clock: ReturnType<typeof testClock>;
let proven: string[];
let expires: number | undefined;

/** As the SDK proves a token, or refuses one that says so. */
const prove: Prove = async (_, authorization) => {
  proven.push(authorization);
  if (authorization.includes('refused')) throw new Error('Unauthorized');
  const claimsIdentity = { getClaimValue: (type: string) => (type === 'exp' ? (expires ?? null) : null) };
  // The SDK's class has more than anyone reads here.
  return await Promise.resolve({ claimsIdentity, callerId: authorization } as unknown as Caller);
};

const inSeconds = (ms: number): number => Math.floor((clock.now() + ms) / 1000);

let once: Prove;
beforeEach(() => {
  clock = testClock();
  proven = [];
  expires = inSeconds(60 * minute);
  once = proveOnce(prove, clock);
});

describe('a token that has been proven', () => {
  test('is not proven anew for the next call', async () => {
    const first = await once(activity(), 'Bearer one');
    expect(await once(activity({ text: 'and then' }), 'Bearer one')).toBe(first);
    expect(proven).toEqual(['Bearer one']);
  });

  test('says nothing about any other', async () => {
    await once(activity(), 'Bearer one');
    await expect(once(activity(), 'Bearer one refused')).rejects.toThrow('Unauthorized');
    expect(await once(activity(), 'Bearer One')).toMatchObject({ callerId: 'Bearer One' });
    expect(proven).toHaveLength(3);
  });

  test.each([
    ['Bot Connector', { serviceUrl: amer }],
    ['channel', { channelId: 'directline' }],
  ])('is proven anew for another %s', async (_, over) => {
    await once(activity(), 'Bearer one');
    await once(activity(over), 'Bearer one');
    expect(proven).toHaveLength(2);
  });

  test('is proven anew after five minutes', async () => {
    await once(activity(), 'Bearer one');
    clock.move(5 * minute - 1);
    await once(activity(), 'Bearer one');
    expect(proven).toHaveLength(1);
    clock.move(1);
    await once(activity(), 'Bearer one');
    expect(proven).toHaveLength(2);
  });

  test('is proven anew once it has expired', async () => {
    expires = inSeconds(minute);
    await once(activity(), 'Bearer one');
    clock.move(minute + 1);
    await once(activity(), 'Bearer one');
    expect(proven).toHaveLength(2);
  });

  test('is proven each time where it never expires', async () => {
    expires = undefined;
    await once(activity(), 'Bearer one');
    await once(activity(), 'Bearer one');
    expect(proven).toHaveLength(2);
  });

  test('is forgotten when two hundred others came since', async () => {
    await once(activity(), 'Bearer one');
    for (let index = 0; index < 200; index += 1) await once(activity(), `Bearer other ${index}`);
    proven = [];
    await once(activity(), 'Bearer other 199');
    expect(proven).toEqual([]);
    await once(activity(), 'Bearer one');
    expect(proven).toEqual(['Bearer one']);
  });
});

describe('a token that was refused', () => {
  test('is refused again, and asked about again', async () => {
    await expect(once(activity(), 'Bearer refused')).rejects.toThrow('Unauthorized');
    await expect(once(activity(), 'Bearer refused')).rejects.toThrow('Unauthorized');
    expect(proven).toHaveLength(2);
  });
});

describe('the endpoint of the bot', () => {
  const listenTo = (over: Prove) => {
    const connection = makeCloudAdapter(unsignedBot());
    Object.assign(connection.authentication, { authenticateRequest: over });
    return makeBotEndpoint({
      connection,
      config: unsignedBot({ serviceHosts: ['smba.trafficmanager.net'] }),
      tenants: [tenantId(1)],
      listener: () => Promise.resolve({ kind: 'silence' }),
      clock,
    });
  };

  test('has the SDK prove a token once, and refuse what it refuses', async () => {
    const { connectorFactory } = await makeCloudAdapter(unsignedBot()).authentication.authenticateRequest(
      activity(),
      '',
    );
    const endpoint = listenTo(async (...asked) => ({
      ...(await prove(...asked)),
      connectorFactory: connectorFactory!,
    }));
    for (let turn = 0; turn < 2; turn += 1)
      expect(await endpoint.receive(activity(), 'Bearer one')).toEqual({ status: 200, body: undefined });
    expect(proven).toEqual(['Bearer one']);
    expect(await endpoint.receive(activity(), 'Bearer refused')).toEqual({ status: 401, body: undefined });
  });
});
