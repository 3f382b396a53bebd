import type { ProblemCode } from '#contracts/problem.ts';
import type { RefusalKey } from '#messages/refusals/en.ts';
import type { Words } from '#messages/words.ts';

/** The one place where the tab says why something was refused. */
export const refusalWords = (code: ProblemCode, words: Words<RefusalKey>): string => {
  switch (code) {
    case 'writing-is-over':
    case 'writing-is-open':
    case 'text-has-changed':
    case 'text-is-blank':
    case 'text-is-too-long':
    case 'nothing-has-changed':
    case 'version-is-unknown':
    case 'version-is-superseded':
    case 'not-in-roster':
    case 'not-in-alliance':
    case 'too-many':
    case 'day-is-past':
    case 'day-is-too-far':
    case 'objection-is-incomplete':
    case 'objection-is-open':
    case 'already-committed':
    case 'role-is-held':
    case 'not-yours':
    case 'not-due':
    case 'round-is-closed':
    case 'out-of-range':
      return words(`refusal.${code}`);
    case 'not-for-you':
      return words('refusal.not-in-roster');
    case 'too-large':
      return words('refusal.text-is-too-long');
    // Refusals of an alliance between two, which no route of a team gives.
    case 'not-active':
    case 'invitation-is-closed':
    case 'invitation-to-oneself':
    case 'already-revealed':
    case 'rhythm-has-changed':
    case 'promise-is-closed':
    case 'malformed':
    case 'not-signed-in':
    case 'no-such-page':
    case 'busy':
    case 'channel-not-open-to-team':
    case 'too-many-requests':
    case 'internal':
    case 'unavailable':
      return words('refusal.other');
  }
};
