import type { ProblemCode } from '#contracts/problem.ts';
import type { RefusalKey } from '#messages/refusals/en.ts';
import type { Words } from '#messages/words.ts';

/** The one place where the tab says why something was refused. */
export const refusalWords = (code: ProblemCode, words: Words<RefusalKey>): string => {
  if (isWorded(code)) return words(`refusal.${code}`);
  return words(standIns[code] ?? 'refusal.other');
};

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

const standIns: Partial<Record<ProblemCode, RefusalKey>> = {
  'not-for-you': 'refusal.not-in-roster',
  'too-large': 'refusal.text-is-too-long',
};

const isWorded = (code: ProblemCode): code is (typeof worded)[number] => worded.some((one) => one === code);
