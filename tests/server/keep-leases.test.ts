import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { ReceivedJob } from '#ports/send-queue.ts';
import { keepLeases } from '#server/keep-leases.ts';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const leaseMs = 60_000;
const log = { error: () => undefined };

/** A job whose renewals are noted by the time since it was received. */
const jobAt = (renewals: number[]): ReceivedJob => {
  const receivedAt = Date.now();
  const renew = (): Promise<void> => {
    renewals.push(Date.now() - receivedAt);
    return Promise.resolve();
  };
  // Nothing but its lease matters here.
  return { renew } as unknown as ReceivedJob;
};

test.each([0, 1, 4_000, 9_999])(
  'a lease never ends while its job is in hand, received %d ms after a look',
  async (ms) => {
    const renewals: number[] = [];
    const inHand: ReceivedJob[] = [];
    const stop = keepLeases(() => inHand, log, leaseMs);
    await jest.advanceTimersByTimeAsync(ms);
    inHand.push(jobAt(renewals));
    await jest.advanceTimersByTimeAsync(600_000);
    stop();
    const held = [0, ...renewals].map((at, index) => (renewals[index] ?? 600_000) - at);
    // A third of the lease is left for a renewal that is slow.
    expect(Math.max(...held)).toBeLessThanOrEqual(leaseMs * (2 / 3));
  },
);

test('what is done within half of its lease costs no renewal', async () => {
  const renewals: number[] = [];
  const inHand: ReceivedJob[] = [];
  const stop = keepLeases(() => inHand, log, leaseMs);
  for (let job = 0; job < 60; job += 1) {
    inHand.splice(0, inHand.length, jobAt(renewals));
    await jest.advanceTimersByTimeAsync(leaseMs / 2 - 1);
  }
  stop();
  expect(renewals).toEqual([]);
});
