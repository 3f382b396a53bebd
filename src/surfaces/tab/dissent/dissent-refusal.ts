import type { ProblemCode } from '#contracts/problem.ts';
import type { DissentPageKey } from '#messages/dissent-page/en.ts';
import type { Words } from '#messages/words.ts';

const worded = [
  'text-has-changed',
  'text-is-blank',
  'text-is-too-long',
  'not-yours',
  'not-in-roster',
  'item-is-gone',
  'item-is-closed',
  'not-due',
  'day-is-past',
  'day-is-too-far',
  'too-many',
  'practice-is-off',
] as const satisfies readonly ProblemCode[];

/** Why an act on a dissent was refused. */
export const dissentRefusal = (code: ProblemCode, words: Words<DissentPageKey>): string => {
  const known = worded.find((one) => one === code);
  return words(known === undefined ? 'refusal.other' : `refusal.${known}`);
};
