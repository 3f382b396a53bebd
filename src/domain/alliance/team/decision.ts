import type { TeamAllianceChange } from './team-alliance-change.ts';

/** Why an act on an alliance is refused; each has its words in `messages/alliance`. */
export type Refusal =
  /** The answers are open already; writing them is over. */
  | 'writing-is-over'
  /** The answers are not open yet, so there are no lines. */
  | 'writing-is-open'
  /** The text was changed by someone else since it was read. */
  | 'text-has-changed'
  | 'text-is-blank'
  | 'text-is-too-long'
  /** Nothing in the draft differs from the version that was proposed last. */
  | 'nothing-has-changed'
  | 'version-is-unknown'
  /** A newer version has been proposed since. */
  | 'version-is-superseded'
  /** The person has left the team. */
  | 'not-in-roster'
  /** The answer, line or step is not, or no longer, part of this alliance. */
  | 'not-in-alliance'
  /** The agreement holds as many lines as it can. */
  | 'too-many'
  | 'day-is-past'
  | 'day-is-too-far'
  /** An objection without its reason or without a proposal. */
  | 'objection-is-incomplete'
  /** One's own objection to a line of this version is open: it is withdrawn before one commits. */
  | 'objection-is-open'
  /** The person has committed to this version: another view of a line begins with a change of the text. */
  | 'already-committed'
  /** Someone else holds the facilitator's role. */
  | 'role-is-held'
  /** Only who holds the role may do this. */
  | 'not-yours'
  /** No version is in force yet, or the round has not begun. */
  | 'not-due'
  /** The round takes no more answers. */
  | 'round-is-closed'
  /** A number of weeks outside of what the rhythm allows. */
  | 'out-of-range';

/** What a rule decides: refused with the reason, no change needed, or the changes to save. */
export type Decision =
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly changes: readonly TeamAllianceChange[] };

export const refused = (reason: Refusal): Decision => ({ kind: 'refused', reason });
export const unchanged: Decision = { kind: 'unchanged' };
export const changed = (...changes: readonly TeamAllianceChange[]): Decision => ({ kind: 'changed', changes });
