import type { PairChange } from './pair-change.ts';

/** Why an act on an alliance between two is refused; each has its words in `messages/pair`. */
export type PairRefusal =
  /** The text was changed elsewhere since it was read. */
  | 'text-has-changed'
  /** The other set the same part of the rhythm since it was read. */
  | 'rhythm-has-changed'
  | 'text-is-blank'
  | 'text-is-too-long'
  /** No line differs from the version that was proposed last. */
  | 'nothing-has-changed'
  | 'version-is-unknown'
  /** A newer version has been proposed since. */
  | 'version-is-superseded'
  /** The alliance has not begun, is paused where only an active one will do, or one of the two has left. */
  | 'not-active'
  | 'invitation-is-closed'
  | 'invitation-to-oneself'
  /** Only the other of the two may do this. */
  | 'not-yours'
  /** Both were ready: what is revealed stays as it is. */
  | 'already-revealed'
  | 'too-many'
  /** The prompt, promise or person is not part of this alliance. */
  | 'not-in-alliance'
  /** Kept or let go: nothing is left to change. */
  | 'promise-is-closed'
  /** The agreement is not in force yet, or the day has not come on which this is asked. */
  | 'not-due'
  | 'day-is-past'
  | 'day-is-too-far'
  /** A number of weeks outside of what the rhythm allows. */
  | 'out-of-range';

/** What a rule decides: refused with the reason, no change needed, the changes to save, or the end of it all. */
export type PairDecision =
  | { readonly kind: 'refused'; readonly reason: PairRefusal }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly changes: readonly PairChange[] }
  /** Nobody is left: the whole alliance is to be deleted. Only leaving decides this. */
  | { readonly kind: 'ended' };

export const refused = (reason: PairRefusal): { readonly kind: 'refused'; readonly reason: PairRefusal } => ({
  kind: 'refused',
  reason,
});
export const unchanged: PairDecision = { kind: 'unchanged' };
export const ended: PairDecision = { kind: 'ended' };
export const changed = (...changes: readonly PairChange[]): PairDecision => ({ kind: 'changed', changes });
