import { expect, test } from '@jest/globals';
import { OutOfTurn } from '#ports/request-turn.ts';
import type { PaceStore, SharedPaces } from '#ports/pace-store.ts';
import { makeSendPace } from '#usecases/limits/send-pace.ts';
import type { SendPace } from '#usecases/limits/send-pace.ts';
import { makeMemoryPaceStore } from '../../support/memory/pace-store.ts';
import { tenantId } from '../../support/sample-team.ts';
import { virtualTime } from '../../support/virtual-time.ts';
import type { VirtualTime } from '../../support/virtual-time.ts';

const storageMs = 8;

/** Paces on a storage that takes its time. */
const slow = <Key, Pace>(time: VirtualTime, paces: SharedPaces<Key, Pace>): SharedPaces<Key, Pace> => ({
  load: async (key) => {
    await time.rest(storageMs);
    return paces.load(key);
  },
  save: async (...args) => {
    await time.rest(storageMs);
    return paces.save(...args);
  },
});

type Sent = { readonly at: number; readonly to: string };

/**
 * @param lateMs by how much the processes wake later than they wanted to
 * @param skews by how much the clock of each is ahead
 */
const makeRig = (senders: number, lateMs = 0, skews: readonly number[] = []) => {
  const time = virtualTime();
  const memory = makeMemoryPaceStore(time.clock);
  let [reads, writes] = [0, 0];
  const counted: PaceStore = {
    tenants: {
      load: (key) => {
        reads += 1;
        return memory.tenants.load(key);
      },
      save: (...args) => {
        writes += 1;
        return memory.tenants.save(...args);
      },
    },
    conversations: memory.conversations,
  };
  const store: PaceStore = {
    tenants: slow(time, counted.tenants),
    conversations: slow(time, counted.conversations),
  };
  const rest = (ms: number) => time.rest(ms + lateMs);
  const paces = Array.from({ length: senders }, (_, sender) => {
    const clock = { now: () => time.clock.now() + (skews[sender] ?? 0) };
    return makeSendPace({ store, clock, rest, chance: () => 0 });
  });
  return { time, paces, sent: [] as Sent[], reads: () => reads, writes: () => writes };
};

type Rig = ReturnType<typeof makeRig>;

/** Sends as fast as it may, `lanes` at once, to ever new conversations of a tenant, or into one. */
const sendOn = (
  { time, sent }: Rig,
  pace: SendPace,
  lanes: number,
  conversationOf: (index: number) => string,
): void => {
  let index = 0;
  const lane = async (): Promise<void> => {
    for (;;) {
      const conversationId = conversationOf((index += 1));
      const turn = await pace.takeTurn({ tenantId: tenantId(1), conversationId }, 'post');
      if (turn.kind === 'now') {
        sent.push({ at: time.clock.now(), to: conversationId });
        // Teams takes its time as well.
        await time.rest(120);
      } else await time.rest(turn.waitMs);
    }
  };
  for (let one = 0; one < lanes; one += 1) void lane();
};

const mostWithin = (times: readonly number[], ms: number): number =>
  Math.max(...times.map((from, index) => times.slice(index).findIndex((at) => at >= from + ms)).filter((n) => n > 0));

const withinSecond = (sent: readonly Sent[]): number =>
  mostWithin(
    sent.map(({ at }) => at),
    1_000,
  );

test('four senders together keep under fifty in any second, and use 98 of a hundred of it', async () => {
  const rig = makeRig(4);
  rig.paces.forEach((pace, sender) => {
    sendOn(rig, pace, 16, (index) => `${sender}:${index}`);
  });
  await rig.time.runUntil(64_000);
  expect(withinSecond(rig.sent)).toBeLessThanOrEqual(50);
  // Whoever begins is careful for a while.
  const inOneMinute = rig.sent.filter(({ at }) => at >= 1_700_000_004_000).length;
  expect(inOneMinute / 60).toBeGreaterThanOrEqual(49);
});

test.each([
  [[0, 100]],
  [[0, 0, 100, 100]],
  [[0, 0, 0, 100]],
  [[0, 50, 100, 0]],
  [[0, 0, 0, -100]],
  [[0, 1_000, 0, -1_000]],
  [[0, 0, 3_000, 0]],
  [[0, 0, -3_000, 0]],
])('senders whose clocks are %j ms ahead keep under fifty in any second, and make use of it', async (skews) => {
  const rig = makeRig(skews.length, 0, skews);
  rig.paces.forEach((pace, sender) => {
    sendOn(rig, pace, 16, (index) => `${sender}:${index}`);
  });
  await rig.time.runUntil(64_000);
  expect(withinSecond(rig.sent)).toBeLessThanOrEqual(50);
  const inOneMinute = rig.sent.filter(({ at }) => at >= 1_700_000_009_000).length;
  expect(inOneMinute / 55).toBeGreaterThanOrEqual(48);
});

test('a sender with much to send writes the tenant’s row once for several requests', async () => {
  const rig = makeRig(1);
  sendOn(rig, rig.paces[0]!, 32, String);
  await rig.time.runUntil(10_000);
  expect(rig.sent.length).toBeGreaterThan(400);
  expect(rig.writes()).toBeLessThan(rig.sent.length / 2);
});

test('processes that are always late send all the same, and keep under fifty in any second', async () => {
  const rig = makeRig(4, 60);
  rig.paces.forEach((pace, sender) => {
    sendOn(rig, pace, 16, (index) => `${sender}:${index}`);
  });
  await rig.time.runUntil(64_000);
  expect(withinSecond(rig.sent)).toBeLessThanOrEqual(50);
  // Nearly half of what Teams takes; none at all would leave in time.
  const inOneMinute = rig.sent.filter(({ at }) => at >= 1_700_000_004_000).length;
  expect(inOneMinute / 60).toBeGreaterThanOrEqual(20);
});

test('a post to a tenant to which little is sent reads and writes its row once, and waits for nothing else', async () => {
  const rig = makeRig(2, 60);
  const post = async (pace: SendPace, channel: string): Promise<void> => {
    await pace.takeTurn({ tenantId: tenantId(1), conversationId: `members:${channel}` }, 'read');
    await pace.takeTurn({ tenantId: tenantId(1), conversationId: channel }, 'post');
    rig.sent.push({ at: rig.time.clock.now(), to: channel });
  };
  void post(rig.paces[0]!, 'a');
  await rig.time.runUntil(3_600_000);
  void post(rig.paces[1]!, 'b');
  await rig.time.runUntil(7_200_000);
  void post(rig.paces[0]!, 'c');
  await rig.time.runUntil(7_300_000);
  const waits = rig.sent.map(({ at }, index) => at - 1_700_000_000_000 - index * 3_600_000);
  // A read, a write, and one spacing, late as they are.
  expect(Math.max(...waits)).toBeLessThan(100);
  expect(waits).toHaveLength(3);
  expect([rig.reads(), rig.writes()]).toEqual([3, 3]);
});

test.each([7, 60])('four senders with %i lanes each keep the limits of one conversation', async (lanes) => {
  const rig = makeRig(4);
  for (const pace of rig.paces) sendOn(rig, pace, lanes, () => 'the channel');
  await rig.time.runUntil(65_000);
  const times = rig.sent.map(({ at }) => at);
  expect(mostWithin(times, 1_000)).toBeLessThanOrEqual(7);
  expect(mostWithin(times, 2_000)).toBeLessThanOrEqual(8);
  expect(mostWithin(times, 30_000)).toBeLessThanOrEqual(60);
  // It is not by sending nothing that they keep them.
  expect(times.length).toBeGreaterThan(60);
});

/** Four senders under way, of which the first has requests into some conversations refused for so long. */
const refuseIn = async (conversations: readonly string[], retryAfterMs: number): Promise<Rig> => {
  const rig = makeRig(4);
  rig.paces.forEach((pace, sender) => {
    sendOn(rig, pace, 4, (index) => `${sender}:${index}`);
    sendOn(rig, pace, 1, () => 'the channel');
  });
  await rig.time.runUntil(4_000);
  for (const conversationId of conversations)
    void rig.paces[0]!.turn({ tenantId: tenantId(1), conversationId }, 'post').refused(retryAfterMs);
  return rig;
};

const sentBetween = ({ sent }: Rig, from: number, to: number): readonly Sent[] =>
  sent.filter(({ at }) => at >= 1_700_000_000_000 + from && at < 1_700_000_000_000 + to);

test('a conversation that Teams refuses is silent for all, and no other is', async () => {
  const rig = await refuseIn(['the channel'], 20_000);
  await rig.time.runUntil(30_000);
  const silent = sentBetween(rig, 4_600, 24_000);
  expect(silent.filter(({ to }) => to === 'the channel')).toEqual([]);
  expect(silent.length).toBeGreaterThan(19 * 25);
  expect(sentBetween(rig, 24_000, 30_000).some(({ to }) => to === 'the channel')).toBe(true);
});

test('when a second conversation is refused as well all are silent, slots in hand included, and go on after it', async () => {
  const rig = await refuseIn(['one', 'another'], 5_000);
  await rig.time.runUntil(13_000);
  // Others look twice a second at least.
  expect(sentBetween(rig, 4_600, 9_000)).toEqual([]);
  expect(sentBetween(rig, 9_000, 13_000).length).toBeGreaterThan(90);
});

test('a silence of one second is one', async () => {
  const rig = await refuseIn(['one', 'another'], 0);
  await rig.time.runUntil(6_000);
  expect(sentBetween(rig, 4_600, 5_000)).toEqual([]);
});

test('what leaves at once, as somebody waits for it, is made up for by those who wait for their turns', async () => {
  const rig = makeRig(3);
  for (const pace of rig.paces.slice(0, 2)) sendOn(rig, pace, 16, (index) => `${rig.paces.indexOf(pace)}:${index}`);
  const page = rig.paces[2]!.atOnce({ tenantId: tenantId(1), conversationId: 'members:a' }, 'noted');
  void (async () => {
    await rig.time.rest(10_000);
    for (let request = 0; request < 200; request += 1) {
      await page.take();
      await rig.time.rest(100);
    }
  })();
  await rig.time.runUntil(30_000);
  // Ten of the fifty are those of pages.
  expect(sentBetween(rig, 12_000, 30_000).length / 18).toBeLessThanOrEqual(40);
  expect(sentBetween(rig, 12_000, 30_000).length / 18).toBeGreaterThan(36);
});

test('what leaves at once to a tenant to which nobody else sends writes nothing', async () => {
  const rig = makeRig(1);
  await rig.paces[0]!.atOnce({ tenantId: tenantId(1), conversationId: 'members:a' }, 'noted').take();
  await rig.time.runUntil(5_000);
  expect([rig.reads(), rig.writes()]).toEqual([1, 0]);
});

test('a call that has begun waits for the turns of its other pages, one that has not comes back', async () => {
  const rig = makeRig(1);
  const [pace] = rig.paces;
  const reading = { tenantId: tenantId(1), conversationId: 'members:a' };
  let pages = 0;
  let refused: unknown;
  void (async () => {
    const turn = pace!.turn(reading, 'read');
    for (; pages < 65; pages += 1) await turn.take();
  })();
  await rig.time.runUntil(15_000);
  void pace!
    .turn(reading, 'read')
    .take()
    .catch((error: unknown) => (refused = error));
  await rig.time.runUntil(40_000);
  // More than fit into half a minute.
  expect(pages).toBe(65);
  expect(refused).toBeInstanceOf(OutOfTurn);
});

test('in a quiet tenant a channel gets as many posts as it takes, on the first attempt', async () => {
  const rig = makeRig(1, 20);
  const channel = { tenantId: tenantId(1), conversationId: 'the channel' };
  const turns: string[] = [];
  void (async () => {
    await rig.paces[0]!.takeTurn(channel, 'post');
    await rig.time.rest(5_000);
    for (let post = 0; post < 3; post += 1) turns.push((await rig.paces[0]!.takeTurn(channel, 'post')).kind);
  })();
  await rig.time.runUntil(5_600);
  expect(turns).toEqual(['now', 'now', 'now']);
});

test('redrawings of a channel do not keep a new post waiting', async () => {
  const rig = makeRig(2);
  const channel = { tenantId: tenantId(1), conversationId: 'the channel' };
  let [redrawn, posted] = [0, 0];
  for (let lane = 0; lane < 20; lane += 1)
    void (async () => {
      for (;;) {
        const turn = await rig.paces[lane % 2]!.takeTurn(channel, 'redraw');
        if (turn.kind === 'now') redrawn += 1;
        await rig.time.rest(turn.kind === 'now' ? 120 : turn.waitMs);
      }
    })();
  await rig.time.runUntil(60_000);
  void rig.paces[0]!.takeTurn(channel, 'post').then(({ kind }) => {
    if (kind === 'now') posted = rig.time.clock.now();
  });
  await rig.time.runUntil(70_000);
  expect(redrawn).toBeGreaterThan(60);
  expect(posted - 1_700_000_060_000).toBeLessThanOrEqual(1_000);
  expect(posted).toBeGreaterThan(0);
});

test('one tenant at its limit does not slow another one down', async () => {
  const rig = makeRig(2);
  sendOn(rig, rig.paces[0]!, 64, String);
  await rig.time.runUntil(5_000);
  let taken = 0;
  void rig.paces[1]!.takeTurn({ tenantId: tenantId(2), conversationId: 'a' }, 'post').then(
    () => (taken = rig.time.clock.now()),
  );
  await rig.time.runUntil(6_000);
  expect(taken - 1_700_000_005_000).toBeLessThanOrEqual(60);
});

test('jobs wait as far from each other as what jobs have asked of Teams of late needs', async () => {
  const rig = makeRig(1);
  const [pace] = rig.paces;
  /** How far apart places are after a hundred jobs that took so many turns each. */
  const spreadAfter = async (turns: number): Promise<number> => {
    for (let job = 0; job < 100; job += 1) {
      for (let turn = 0; turn < turns; turn += 1)
        await pace!.takeTurn({ tenantId: tenantId(1), conversationId: `${turns}-${job}-${turn}` }, 'post');
      pace!.noteJob(tenantId(1));
    }
    const delays = await pace!.delays(tenantId(1), 100);
    return delays.at(-1)! - delays.at(-2)!;
  };
  const spreads: number[] = [];
  void (async () => {
    for (const turns of [1, 2]) {
      // Beyond the places of before.
      await rig.time.rest(10_000);
      spreads.push(await spreadAfter(turns));
    }
  })();
  await rig.time.runUntil(60_000);
  expect(spreads[0]).toBeCloseTo(20.27, 0);
  expect(spreads[1]).toBeGreaterThan(35);
  expect(spreads[1]).toBeLessThanOrEqual(41);
});

test('jobs that come one by one wait each for its own place, for a share of a write', async () => {
  const rig = makeRig(1);
  const delays: number[] = [];
  void (async () => {
    for (let job = 0; job < 200; job += 1) delays.push(await rig.paces[0]!.delay(tenantId(1)));
  })();
  await rig.time.runUntil(500);
  expect(delays).toHaveLength(200);
  expect(Math.max(...delays)).toBeGreaterThan(2_000);
  expect(Math.max(...delays)).toBeLessThan(8_200);
  expect(rig.writes()).toBeLessThanOrEqual(6);
});

test.each(['tenants', 'conversations'] as const)(
  'a sender that others always forestall in writing the row of %s has its turn later: nothing has failed',
  async (part) => {
    const rig = makeRig(1);
    const memory = makeMemoryPaceStore();
    const conflict = () => Promise.resolve({ kind: 'conflict' } as const);
    const store = { ...memory, [part]: { ...memory[part], save: conflict } };
    const pace = makeSendPace({ store, clock: rig.time.clock, rest: (ms) => rig.time.rest(ms), chance: () => 0 });
    const conversation = { tenantId: tenantId(1), conversationId: 'a' };
    // The second request into a conversation is the first that its row knows of.
    const take = () => pace.takeTurn(conversation, 'post');
    const asking = (async () => [await take(), await take()])();
    await rig.time.runUntil(10_000);
    expect((await asking).at(-1)).toEqual({ kind: 'later', waitMs: 1_000 });
  },
);
