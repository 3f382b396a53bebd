import type { ProblemCode } from '#contracts/problem.ts';
import type { AllianceKey } from '#messages/alliance/en.ts';
import type { Words } from '#messages/words.ts';

/** The one place where the tab says why something was refused. */
export const refusalWords = (code: ProblemCode, words: Words<AllianceKey>): string => {
  if (isWorded(code)) return words(`refusal.${code}`);
  return words(standIns[code] ?? 'refusal.other');
};

// Faults need no words of their own, and the refusals of an alliance between two no route of a team gives: a list of them
// all would only add to what the tab of a channel fetches first.
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
] as const satisfies readonly ProblemCode[];

const standIns: Partial<Record<ProblemCode, AllianceKey>> = {
  'not-for-you': 'refusal.not-in-roster',
  'too-large': 'refusal.text-is-too-long',
};

const isWorded = (code: ProblemCode): code is (typeof worded)[number] => worded.some((one) => one === code);
