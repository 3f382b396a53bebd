import { describe, expect, test } from '@jest/globals';
import { evidenceLimit } from '#domain/shared/text.ts';
import { roundBody, roundText } from '#surfaces/tab/alliance/check-in/round-text.ts';

const blank = roundText(undefined);
const marks = { purpose: '4', trust: '3', care: '5' };

describe('an answer to a round that is being written', () => {
  test('is empty at first', () => {
    expect(Object.values(blank)).toEqual(['', '', '', '']);
  });

  test('starts from what one has answered already', () => {
    expect(roundText({ purpose: 2, trust: 1, care: 5, change: 'Meet less.' })).toEqual({
      purpose: '2',
      trust: '1',
      care: '5',
      change: 'Meet less.',
    });
  });

  test('cannot be sent before all three are chosen', () => {
    expect(roundBody({ ...blank, purpose: '4', trust: '3', change: 'Meet less.' })).toBeUndefined();
  });

  test('can be sent without a word', () => {
    expect(roundBody({ ...blank, ...marks })).toEqual({ purpose: 4, trust: 3, care: 5, change: '' });
  });

  test('cannot be sent while its words are too long', () => {
    expect(roundBody({ ...marks, change: 'x'.repeat(evidenceLimit + 1) })).toBeUndefined();
    expect(roundBody({ ...marks, change: 'x'.repeat(evidenceLimit) })).toBeDefined();
  });
});
