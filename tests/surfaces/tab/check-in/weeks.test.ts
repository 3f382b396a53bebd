import { expect, test } from '@jest/globals';
import { weeksIn } from '#surfaces/tab/check-in/weeks.ts';

test.each([
  ['1', 1],
  ['6', 6],
  ['26', 26],
])('%p is a rhythm', (text, weeks) => {
  expect(weeksIn(text)).toBe(weeks);
});

test.each(['', ' ', '0', '27', '-1', '1.5', 'six'])('%p is no rhythm', (text) => {
  expect(weeksIn(text)).toBeUndefined();
});
