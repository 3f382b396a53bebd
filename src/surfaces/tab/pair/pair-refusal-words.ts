import type { ProblemCode } from '#contracts/problem.ts';
import type { PairKey } from '#messages/pair/en.ts';
import type { Words } from '#messages/words.ts';

/** The one place where the personal tab says why something was refused. */
export const pairRefusalWords = (code: ProblemCode, words: Words<PairKey>): string => words(refusalKey(code));

/** What no route of an alliance between two refuses, and faults, need no words of their own. */
const refusalKey = (code: ProblemCode): PairKey => {
  if (isWorded(code)) return `refusal.${code}`;
  return standIns[code] ?? 'refusal.other';
};

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

const standIns: Partial<Record<ProblemCode, PairKey>> = {
  'day-is-past': 'refusal.day',
  'day-is-too-far': 'refusal.day',
  'too-large': 'refusal.text-is-too-long',
};

const isWorded = (code: ProblemCode): code is (typeof worded)[number] => worded.some((one) => one === code);
