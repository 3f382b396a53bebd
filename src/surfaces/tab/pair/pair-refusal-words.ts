import type { ProblemCode } from '#contracts/problem.ts';
import type { PairKey } from '#messages/pair/en.ts';
import type { Words } from '#messages/words.ts';
import { refusalKey } from '../refusal-key.ts';

/** Says why something was refused in an alliance between two. */
export const pairRefusalWords = (code: ProblemCode, words: Words<PairKey>): string =>
  words(refusalKey(code, worded, standIns));

// What no route of an alliance between two refuses, and faults, need no words of their own.
const worded = [
  'text-has-changed',
  'text-is-blank',
  'text-is-too-long',
  'nothing-has-changed',
  'version-is-unknown',
  'version-is-superseded',
  'not-active',
  'invitation-is-closed',
  'invitation-to-oneself',
  'not-yours',
  'already-revealed',
  'too-many',
  'rhythm-has-changed',
  'promise-is-closed',
  'not-due',
  'out-of-range',
] as const satisfies readonly ProblemCode[];

const standIns = {
  'day-is-past': 'day',
  'day-is-too-far': 'day',
  'too-large': 'text-is-too-long',
} as const;
