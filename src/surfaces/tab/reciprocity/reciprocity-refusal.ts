import type { ProblemCode } from '#contracts/problem.ts';
import type { ReciprocityFormsKey } from '#messages/reciprocity-forms/en.ts';
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

/** Why an act on a need, an offer or a promise was refused. */
export const reciprocityRefusal = (code: ProblemCode, words: Words<ReciprocityFormsKey>): string => {
  const known = worded.find((one) => one === code);
  if (known !== undefined) return words(`refusal.${known}`);
  return words(code === 'not-for-you' ? 'refusal.not-in-roster' : 'refusal.other');
};
