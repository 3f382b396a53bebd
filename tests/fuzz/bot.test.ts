import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { fromTeam } from '../support/activities.ts';
import type { Activity } from '../support/activities.ts';
import { unsignedBot } from '../support/bot-config.ts';
import { activitiesOf } from '../support/fuzz/activities.ts';
import { sendFuzz } from '../support/fuzz/fuzz-api.ts';
import type { Answered } from '../support/fuzz/fuzz-api.ts';
import { startFuzzWorld } from '../support/fuzz/fuzz-world.ts';
import type { FuzzWorld } from '../support/fuzz/fuzz-world.ts';
import { hostileAuthorizations } from '../support/fuzz/hostile.ts';

jest.setTimeout(600_000);

const appId = 'dddddddd-0000-4000-8000-000000000002';

/** The Bot Framework's word for an invoke that a bot does not do. */
const notDone = 501;

/** Statuses with which the bot may answer. */
const answersOf = (activity: unknown): readonly number[] =>
  typeof activity === 'object' && activity !== null && 'type' in activity && activity.type === 'invoke'
    ? [200, 400, 403, 413, notDone]
    : [200, 400, 403, 413];

const sendActivity = (world: FuzzWorld, activity: Activity, authorization?: string): Promise<Answered> =>
  sendText(world, JSON.stringify(activity), authorization);

const sendText = ({ server }: FuzzWorld, payload: string, authorization?: string): Promise<Answered> =>
  sendFuzz(server.app, new Map(), {
    operation: 'POST /api/messages',
    method: 'POST',
    url: '/api/messages',
    caller: undefined,
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    payload,
    flaw: 'none',
  });

describe('a bot to which the Bot Connector has proved itself', () => {
  let world: FuzzWorld;
  beforeAll(async () => {
    world = await startFuzzWorld();
  });
  afterAll(() => world.stop());

  test('answers activities of every kind, and refuses without writing', async () => {
    const property = fc.asyncProperty(activitiesOf(world.serviceUrl, world.known), async (activity) => {
      world.writes.take();
      const { reply } = await sendActivity(world, activity);
      expect(answersOf(activity)).toContain(reply.statusCode);
      if (reply.statusCode >= 400 && reply.statusCode !== notDone) expect(world.writes.take()).toEqual([]);
    });
    await fc.assert(property, { seed: 20_264, numRuns: 3000 });
    expect(world.logged()).not.toContain('"level":50');
  });

  test.each(['message', 'invoke', 'event', 'conversationUpdate'])(
    'answers a %s whose value is nested as deep as a body can be',
    async (type) => {
      const deep = '['.repeat(120_000) + ']'.repeat(120_000);
      const activity = JSON.stringify({ ...fromTeam({ serviceUrl: world.serviceUrl }), type, value: 0 });
      const { reply } = await sendText(world, activity.replace('"value":0', `"value":${deep}`));
      expect(answersOf({ type })).toContain(reply.statusCode);
    },
  );
});

describe('a bot with an identity', () => {
  let world: FuzzWorld;
  beforeAll(async () => {
    world = await startFuzzWorld(unsignedBot({ appId }));
  });
  afterAll(() => world.stop());

  test('lets nobody in who has no token of the Bot Connector, and writes nothing', async () => {
    const activities = activitiesOf(world.serviceUrl, world.known);
    const property = fc.asyncProperty(activities, hostileAuthorizations, async (activity, authorization) => {
      world.writes.take();
      const { reply } = await sendActivity(world, activity, authorization);
      expect([400, 401, 403, 413]).toContain(reply.statusCode);
      expect(world.writes.take()).toEqual([]);
    });
    await fc.assert(property, { seed: 20_265, numRuns: 600 });
  });
});
