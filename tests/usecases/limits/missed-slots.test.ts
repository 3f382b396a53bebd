import { expect, test } from '@jest/globals';
import type { SharedPaces } from '#ports/pace-store.ts';
import { makePunctuality } from '#usecases/limits/punctuality.ts';
import { makeSendPace } from '#usecases/limits/send-pace.ts';
import { mostInASecond, rateIn } from '../../bench/fanout/rates.ts';
import { makeMemoryPaceStore } from '../../support/memory/pace-store.ts';
import { tenantId } from '../../support/sample-team.ts';
import { virtualTime } from '../../support/virtual-time.ts';
import type { VirtualTime } from '../../support/virtual-time.ts';

const begun = 1_700_000_000_000;

/** A process that stands still now and then: each `everyMs` for so long. */
type Hitch = { readonly everyMs: number; readonly ms: number };

/** How long after `at` a process is awake; no two stand still at the same time. */
const asleepMs = (at: number, sender: number, hitches: readonly Hitch[]): number =>
  Math.max(0, ...hitches.map(({ everyMs, ms }) => ms - ((at - begun + Math.floor((sender * everyMs) / 4)) % everyMs)));

type Sent = { readonly times: readonly number[]; readonly writes: number; readonly conflicts: number };

/** When four senders sent, as fast as they may, for 64 seconds. */
const sendBeside = async (hitches: readonly Hitch[]): Promise<Sent> => {
  const time = virtualTime(begun);
  const memory = makeMemoryPaceStore(time.clock);
  const times: number[] = [];
  let [writes, conflicts] = [0, 0];
  const note = (kind: string): void => {
    writes += 1;
    if (kind === 'conflict') conflicts += 1;
  };
  for (let sender = 0; sender < 4; sender += 1) {
    const rest = (ms: number) => time.rest(ms + asleepMs(time.clock.now() + ms, sender, hitches));
    const store = { tenants: slow(rest, memory.tenants, note), conversations: memory.conversations };
    const pace = makeSendPace({ store, clock: time.clock, rest, chance: () => 0 });
    const lane = async (name: string): Promise<void> => {
      for (let index = 0; ; index += 1) {
        const turn = await pace.takeTurn({ tenantId: tenantId(1), conversationId: `${name}-${index}` }, 'post');
        if (turn.kind === 'now') times.push(time.clock.now());
        await rest(turn.kind === 'now' ? 120 : turn.waitMs);
      }
    };
    for (let index = 0; index < 16; index += 1) void lane(`${sender}-${index}`);
  }
  await time.runUntil(64_000);
  return { times, writes, conflicts };
};

/** A storage that takes eight milliseconds. */
const slow = <Key, Pace>(
  rest: VirtualTime['rest'],
  paces: SharedPaces<Key, Pace>,
  note: (kind: string) => void,
): SharedPaces<Key, Pace> => ({
  load: async (key) => {
    await rest(8);
    return paces.load(key);
  },
  save: async (...args) => {
    await rest(8);
    const saved = await paces.save(...args);
    note(saved.kind);
    return saved;
  },
});

test.each([
  ['a tenth of a second every four', 98, [{ everyMs: 4_000, ms: 100 }]],
  ['a fiftieth of a second every half', 98, [{ everyMs: 501, ms: 20 }]],
  // A fifteenth of the time of each.
  [
    'now shortly and now for longer',
    97,
    [
      { everyMs: 307, ms: 12 },
      { everyMs: 7_001, ms: 200 },
    ],
  ],
])(
  'four senders each of whom stands still for %s use %i of a hundred of what Teams takes',
  async (_, share, hitches) => {
    const { times } = await sendBeside(hitches);
    expect(mostInASecond(times)).toBeLessThanOrEqual(50);
    expect(rateIn(times, begun + 4_000, begun + 64_000)).toBeGreaterThanOrEqual((share / 100) * 50);
  },
);

test('four senders of one tenant hardly ever write in vain', async () => {
  const { writes, conflicts } = await sendBeside([]);
  expect(conflicts).toBeLessThanOrEqual(0.2 * writes);
});

test('a process that has slept once is not slow, however many slots it missed; one that always sleeps is', () => {
  const once = makePunctuality();
  for (let slot = 0; slot < 10; slot += 1) once.note(begun + slot * 12, 150 - slot * 12);
  expect(once.isSlow()).toBe(false);
  const always = makePunctuality();
  for (let slot = 0; slot < 100; slot += 1) always.note(begun + slot * 20, 60);
  expect(always.isSlow()).toBe(true);
});
