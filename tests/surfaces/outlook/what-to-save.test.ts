import { describe, expect, test } from '@jest/globals';
import { whatToSave } from '#surfaces/outlook/after/what-to-save.ts';
import { checkInText } from '#surfaces/ui/check-in/check-in-text.ts';

const today = '2026-11-20';
const blank = checkInText(undefined);
const whole = { ...blank, purpose: '4', trust: '5', care: '3', trustLine: 'You called first.' };
const nothing = { id: 'one', text: '', day: '2026-11-27' };
const promise = { ...nothing, text: 'The brief, by Friday.' };

describe('after a 1-1, what is saved', () => {
  test('is nothing while nothing is written', () => {
    const toSave = { checkIn: undefined, promise: undefined, marksMissing: false };
    expect(whatToSave(blank, nothing, today)).toEqual(toSave);
    expect(whatToSave(undefined, nothing, today)).toEqual(toSave);
  });

  test('is a check-in whose three answers are chosen', () => {
    expect(whatToSave(whole, nothing, today).checkIn).toEqual({
      purpose: { mark: 4, line: '' },
      trust: { mark: 5, line: 'You called first.' },
      care: { mark: 3, line: '' },
    });
  });

  test('is a promise without a check-in that lacks an answer, which is said', () => {
    expect(whatToSave({ ...whole, care: '' }, promise, today)).toEqual({
      checkIn: undefined,
      promise,
      marksMissing: true,
    });
  });

  test('is no promise for a day that is over, nor for one beyond a year', () => {
    expect(whatToSave(blank, { ...promise, day: '2026-11-19' }, today).promise).toBeUndefined();
    expect(whatToSave(blank, { ...promise, day: '2027-11-20' }, today).promise).toBeDefined();
    expect(whatToSave(blank, { ...promise, day: '2027-11-21' }, today).promise).toBeUndefined();
    expect(whatToSave(blank, { ...promise, day: '' }, today).promise).toBeUndefined();
  });

  test('is no text that is too long', () => {
    const long = 'a'.repeat(1001);
    expect(whatToSave(blank, { ...promise, text: long }, today).promise).toBeUndefined();
    expect(whatToSave({ ...whole, careLine: long }, promise, today).checkIn).toBeUndefined();
  });
});
