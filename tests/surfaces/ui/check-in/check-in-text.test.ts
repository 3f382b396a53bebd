import { describe, expect, test } from '@jest/globals';
import { answersIn, checkInText } from '#surfaces/ui/check-in/check-in-text.ts';

const blank = checkInText(undefined);

describe('a check-in that is being written', () => {
  test('is empty at first', () => {
    expect(Object.values(blank).every((text) => text === '')).toBe(true);
  });

  test('is no answer before all three are chosen', () => {
    expect(answersIn({ ...blank, purpose: '4', trust: '3' })).toBeUndefined();
  });

  test('is an answer with all three chosen, lines or not', () => {
    expect(answersIn({ ...blank, purpose: '4', trust: '3', care: '5', careLine: 'Good weeks.' })).toEqual({
      purpose: { mark: 4, line: '' },
      trust: { mark: 3, line: '' },
      care: { mark: 5, line: 'Good weeks.' },
    });
  });

  test('takes no mark that is none', () => {
    expect(answersIn({ ...blank, purpose: '6', trust: '3', care: '5' })).toBeUndefined();
  });

  test('starts from what one has answered already', () => {
    const pulse = { mark: 2, line: 'So so.' } as const;
    expect(checkInText({ purpose: pulse, trust: pulse, care: pulse, at: 0 })).toMatchObject({
      purpose: '2',
      careLine: 'So so.',
    });
  });
});
