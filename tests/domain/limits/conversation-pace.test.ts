import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { earliestIn, freshConversation, noteSent, pauseConversation } from '#domain/limits/conversation-pace.ts';
import type { RequestAct } from '#domain/limits/conversation-pace.ts';

const now = 1_700_000_000_000;

/** What Teams publishes, less one in thirty seconds from each of four senders that did not ask. */
const limits = [
  { count: 7 - 4, ms: 1_000 },
  { count: 8 - 4, ms: 2_000 },
  { count: 60 - 4, ms: 30_000 },
  { count: 1_800 - 4 * 120, ms: 3_600_000 },
];

/** When the requests leave that are asked for one after the other, `gaps` milliseconds apart. */
const leavingTimes = (
  gaps: readonly number[],
  actOf: (index: number) => RequestAct = () => 'post',
): readonly number[] => {
  let pace = freshConversation;
  let at = now;
  return gaps.map((gap, index) => {
    at += gap;
    const leaves = earliestIn(pace, at, actOf(index));
    pace = noteSent(pace, leaves, at);
    return leaves;
  });
};

const keepsAll = (times: readonly number[]): boolean =>
  limits.every(({ count, ms }) => times.every((at, index) => (times[index + count] ?? Infinity) - at >= ms));

test('whoever asks when, all four limits of a conversation are kept at once', () => {
  const gaps = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 20_000 }));
  fc.assert(fc.property(fc.array(gaps, { maxLength: 200 }), (asked) => keepsAll(leavingTimes(asked))));
});

test('the hour’s limit holds for someone who asks twice a second', () => {
  const times = leavingTimes(Array.from({ length: 3_000 }, () => 500));
  expect(keepsAll(times)).toBe(true);
  expect(times.filter((at) => at < now + 3_600_000).length).toBeGreaterThan(1_200);
});

test('a conversation that was quiet is written to at once, three times', () => {
  // A second, and a tenth by which the first may have been late.
  expect(leavingTimes([0, 0, 0, 0])).toEqual([now, now, now, now + 1_100]);
});

/** The longest that a post would have to wait while others are asked for without a pause. */
const longestWaitBeside = (act: RequestAct, seconds: number): number => {
  let [pace, longest] = [freshConversation, 0];
  for (let at = now; at < now + seconds * 1_000; at += 50) {
    if (earliestIn(pace, at, act) <= at) pace = noteSent(pace, at, at);
    longest = Math.max(longest, earliestIn(pace, at, 'post') - at);
  }
  return longest;
};

test('however many redrawings there are, a new post always finds room at once', () => {
  expect(longestWaitBeside('redraw', 7_200)).toBe(0);
  // It is not for nothing: beside posts it does not.
  expect(longestWaitBeside('post', 60)).toBeGreaterThan(0);
});

test('who is in a team can be read more often than there may be sent', () => {
  const readings = leavingTimes(
    Array.from({ length: 10 }, () => 0),
    () => 'read',
  );
  expect(readings).toEqual(Array.from({ length: 10 }, () => now));
});

test('while Teams asks for silence nothing fits, and a shorter wish does not end a longer one', () => {
  const paused = pauseConversation(pauseConversation(freshConversation, now + 9_000), now + 3_000);
  expect(earliestIn(paused, now, 'post')).toBe(now + 9_000);
  expect(earliestIn(noteSent(paused, now + 9_000, now), now, 'post')).toBe(now + 9_000);
});

test('what is kept of a busy hour stays small', () => {
  let pace = freshConversation;
  for (let at = now; at < now + 7_200_000; at += 1_000) {
    const leaves = earliestIn(pace, at, 'post');
    if (leaves - at <= 2_000) pace = noteSent(pace, leaves, at);
  }
  expect(JSON.stringify(pace).length).toBeLessThan(10_000);
});
