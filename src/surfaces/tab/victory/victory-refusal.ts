import type { ProblemCode } from '#contracts/problem.ts';
import type { VictoryPageKey } from '#messages/victory-page/en.ts';
import type { Words } from '#messages/words.ts';

const worded = [
  'text-has-changed',
  'text-is-blank',
  'text-is-too-long',
  'not-yours',
  'not-in-roster',
  'item-is-gone',
  'day-is-past',
  'day-is-too-far',
  'too-many',
  'practice-is-off',
] as const satisfies readonly ProblemCode[];

/** Why an act on a victory was refused. */
export const victoryRefusal = (code: ProblemCode, words: Words<VictoryPageKey>): string => {
  const known = worded.find((one) => one === code);
  return words(known === undefined ? 'refusal.other' : `refusal.${known}`);
};
