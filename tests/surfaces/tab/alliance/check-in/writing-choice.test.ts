import { describe, expect, test } from '@jest/globals';
import { isWriting } from '#surfaces/tab/alliance/check-in/writing-choice.ts';

const opened = { round: 3, writes: true };
const putAside = { round: 3, writes: false };

describe('the form of a check-in', () => {
  test('is open as long as one has opened it, and not put it aside', () => {
    const now = { round: 3, asked: false, drafted: false };
    expect([opened, putAside].map((choice) => isWriting(choice, now))).toEqual([true, false]);
  });

  test('stays open with its words when the round closes meanwhile', () => {
    expect(isWriting(opened, { round: 4, asked: false, drafted: true })).toBe(true);
  });

  test('is gone with the round when nothing was written', () => {
    expect(isWriting(opened, { round: 4, asked: false, drafted: false })).toBe(false);
  });

  test('does not open by itself for words that were put aside before', () => {
    expect(isWriting(putAside, { round: 4, asked: false, drafted: true })).toBe(false);
  });

  test('opens anew when the next round is asked for', () => {
    expect(isWriting(putAside, { round: 4, asked: true, drafted: false })).toBe(true);
  });
});
