import type { BoardEntry, BoardNoun } from './board.ts';

/** Why an act on a practice is refused; each has its words in `messages/practices`. */
export type PracticeRefusal =
  /** The text was changed elsewhere since it was read. */
  | 'text-has-changed'
  | 'text-is-blank'
  | 'text-is-too-long'
  /** Only someone else may do this: who wrote it, or to whom it is. */
  | 'not-yours'
  /** The person is not in the team, or not one of those concerned. */
  | 'not-in-roster'
  /** It is not there, or no longer: settled, taken back, handed back. */
  | 'item-is-gone'
  /** It has been settled: nothing is left to change. */
  | 'item-is-closed'
  /** Something else comes first: thanks before clarification, a proposal before sending. */
  | 'not-due'
  | 'day-is-past'
  | 'day-is-too-far'
  | 'too-many'
  /** The team has switched this practice off. */
  | 'practice-is-off'
  | 'out-of-range'
  /** Another team of the same person has adopted a window that meets this one. */
  | 'window-overlaps';

/** What a rule of a practice decides about one thing on the board. */
export type PracticeDecision<Noun extends BoardNoun> =
  | { readonly kind: 'refused'; readonly reason: PracticeRefusal }
  | { readonly kind: 'unchanged' }
  /** To be added or replaced. */
  | { readonly kind: 'changed'; readonly entry: BoardEntry<Noun> }
  | { readonly kind: 'removed' };

export const refused = (reason: PracticeRefusal): { readonly kind: 'refused'; readonly reason: PracticeRefusal } => ({
  kind: 'refused',
  reason,
});
export const unchanged: { readonly kind: 'unchanged' } = { kind: 'unchanged' };
export const removed: { readonly kind: 'removed' } = { kind: 'removed' };
export const changed = <Noun extends BoardNoun>(
  entry: BoardEntry<Noun>,
): { readonly kind: 'changed'; readonly entry: BoardEntry<Noun> } => ({ kind: 'changed', entry });
