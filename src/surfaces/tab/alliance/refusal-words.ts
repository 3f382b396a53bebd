import type { ProblemCode } from '#contracts/problem.ts';
import type { RefusalKey } from '#messages/refusals/en.ts';
import type { Words } from '#messages/words.ts';
import { refusalKey } from '../refusal-key.ts';

/** Says why something was refused in a team's alliance. */
export const refusalWords = (code: ProblemCode, words: Words<RefusalKey>): string =>
  words(refusalKey(code, worded, standIns));

// Faults need no words of their own, and the refusals of an alliance between two no route of a team gives.
const worded = [
  'writing-is-over',
  'writing-is-open',
  'text-has-changed',
  'text-is-blank',
  'text-is-too-long',
  'nothing-has-changed',
  'version-is-unknown',
  'version-is-superseded',
  'not-for-you',
  'not-in-roster',
  'not-in-alliance',
  'too-many',
  'day-is-past',
  'day-is-too-far',
  'objection-is-incomplete',
  'objection-is-open',
  'already-committed',
  'role-is-held',
  'not-yours',
  'not-due',
  'round-is-closed',
  'out-of-range',
] as const satisfies readonly ProblemCode[];

const standIns = {
  'too-large': 'text-is-too-long',
} as const;
