import { expect, test } from '@jest/globals';
import type { Refusal } from '#domain/alliance/team/decision.ts';
import { refusalsEn } from '#messages/refusals/en.ts';
import { makeWords } from '#messages/words.ts';
import { refusalWords } from '#surfaces/tab/alliance/refusal-words.ts';

const words = makeWords(refusalsEn, 'en');
const other = words('refusal.other');

// A record, so that a refusal which is added to the rules has to be named here.
const refusals: Record<Refusal, true> = {
  'writing-is-over': true,
  'writing-is-open': true,
  'text-has-changed': true,
  'text-is-blank': true,
  'text-is-too-long': true,
  'nothing-has-changed': true,
  'version-is-unknown': true,
  'version-is-superseded': true,
  'not-in-roster': true,
  'not-in-alliance': true,
  'too-many': true,
  'day-is-past': true,
  'day-is-too-far': true,
  'objection-is-incomplete': true,
  'objection-is-open': true,
  'already-committed': true,
  'role-is-held': true,
  'not-yours': true,
  'not-due': true,
  'round-is-closed': true,
  'out-of-range': true,
};

test.each(Object.keys(refusals) as Refusal[])('the refusal %s of a team has words of its own', (code) => {
  expect(refusalWords(code, words)).toBe(words(`refusal.${code}`));
  expect(refusalWords(code, words)).not.toBe(other);
});

test('to whom the team is closed is told what may have happened, and what to do', () => {
  expect(refusalWords('not-for-you', words)).toBe(words('refusal.not-for-you'));
  expect(refusalWords('not-for-you', words)).toContain('A team owner can add the app again');
});

test('a text that no request holds is told so', () => {
  expect(refusalWords('too-large', words)).toBe(words('refusal.text-is-too-long'));
});

test('a fault is told as one', () => {
  expect(refusalWords('internal', words)).toBe(other);
});
