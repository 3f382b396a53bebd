import type { ProblemCode } from '#contracts/problem.ts';
import type { PairKey } from '#messages/pair/en.ts';
import type { Words } from '#messages/words.ts';

/** The one place where the personal tab says why something was refused. */
export const pairRefusalWords = (code: ProblemCode, words: Words<PairKey>): string => words(refusalKey(code));

const refusalKey = (code: ProblemCode): PairKey => {
  switch (code) {
    case 'text-has-changed':
    case 'text-is-blank':
    case 'text-is-too-long':
    case 'nothing-has-changed':
    case 'version-is-unknown':
    case 'version-is-superseded':
    case 'not-active':
    case 'invitation-is-closed':
    case 'invitation-to-oneself':
    case 'not-yours':
    case 'already-revealed':
    case 'too-many':
    case 'rhythm-has-changed':
    case 'promise-is-closed':
    case 'not-due':
    case 'out-of-range':
      return `refusal.${code}`;
    case 'day-is-past':
    case 'day-is-too-far':
      return 'refusal.day';
    case 'too-large':
      return 'refusal.text-is-too-long';
    case 'not-in-alliance':
    case 'not-for-you':
    // Refusals of a team's alliance, which no route of one between two gives.
    case 'not-in-roster':
    case 'channel-not-open-to-team':
    case 'writing-is-over':
    case 'writing-is-open':
    case 'objection-is-incomplete':
    case 'objection-is-open':
    case 'already-committed':
    case 'role-is-held':
    case 'round-is-closed':
    case 'malformed':
    case 'not-signed-in':
    case 'no-such-page':
    case 'busy':
    case 'too-many-requests':
    case 'internal':
    case 'unavailable':
      return 'refusal.other';
  }
};
