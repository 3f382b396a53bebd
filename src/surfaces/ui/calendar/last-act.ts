import type { Instant } from '#domain/shared/instant.ts';
import type { UndoPlan } from '#usecases/calendar/plan-changes.ts';

/** What was last done to the calendar, and how to take it back. */
export type LastAct =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'applied'; readonly at: Instant; readonly undo: UndoPlan }
  | { readonly kind: 'partial'; readonly undo: UndoPlan }
  | { readonly kind: 'undone'; readonly at: Instant };

/** What became of the last act on the calendar. */
export type Applied =
  | { readonly kind: 'nothing-yet' }
  | { readonly kind: 'applying' }
  | { readonly kind: 'applied'; readonly at: Instant; readonly undo: () => void }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undone'; readonly at: Instant }
  /** `undo` where something was, or may have been, written all the same. */
  | { readonly kind: 'failed'; readonly undo: (() => void) | undefined };

/** How the last act stands once nothing is under way; `hasFailed`: the one after it came to nothing. */
export const settledAct = (done: LastAct, hasFailed: boolean, takingBack: (undo: UndoPlan) => () => void): Applied => {
  switch (done.kind) {
    case 'partial':
      return { kind: 'failed', undo: takingBack(done.undo) };
    case 'applied':
      return hasFailed
        ? { kind: 'failed', undo: takingBack(done.undo) }
        : { kind: 'applied', at: done.at, undo: takingBack(done.undo) };
    case 'nothing-yet':
    case 'undone':
      return hasFailed ? { kind: 'failed', undo: undefined } : done;
  }
};
