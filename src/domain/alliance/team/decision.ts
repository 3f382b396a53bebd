import type { TeamAllianceChange } from './team-alliance-change.ts';

/** Why an act on an alliance is refused; each has its words in `messages/alliance`. */
export type Refusal =
  /** The answers are open already; writing them is over. */
  | 'writing-is-over'
  /** The answers are not open yet, so there is no draft. */
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
  | 'not-in-roster';

/** What a rule decides: refused with the reason, no change needed, or the changes to save. */
export type Decision =
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly changes: readonly TeamAllianceChange[] };

export const refused = (reason: Refusal): Decision => ({ kind: 'refused', reason });
export const unchanged: Decision = { kind: 'unchanged' };
export const changed = (...changes: readonly TeamAllianceChange[]): Decision => ({ kind: 'changed', changes });
