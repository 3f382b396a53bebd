import type { TeamScope } from '#domain/people/scope.ts';
import type { BoardEntry, BoardNoun } from '#domain/week/board.ts';
import type { PracticeDecision, PracticeRefusal } from '#domain/week/practice-decision.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { SaveOutcome } from '#ports/stored.ts';
import { markFirstStep } from './mark-first-step.ts';

/** How an act on a thing on the board ended. */
export type BoardOutcome<Noun extends BoardNoun = BoardNoun> =
  | { readonly kind: 'changed' | 'unchanged'; readonly entry: BoardEntry<Noun> | undefined }
  | { readonly kind: 'refused'; readonly reason: PracticeRefusal }
  /** Others kept saving in between; nothing of this act is saved. */
  | { readonly kind: 'busy' };

/** An act that is saved, by now or before. */
type SavedAct<Noun extends BoardNoun> = Extract<BoardOutcome<Noun>, { readonly kind: 'changed' | 'unchanged' }>;

/** One act on one thing; `current` is `undefined` where it is not there. */
type Act<Noun extends BoardNoun> = {
  readonly noun: Noun;
  readonly id: string;
  decide(current: BoardEntry<Noun> | undefined): PracticeDecision<Noun>;
  /** What must be done before the decision is saved, so that it is not lost in a crash: a job of which doing twice does no harm. */
  beforeSave?(entry: BoardEntry<Noun> | undefined): Promise<unknown>;
  /**
   * What follows from it, such as jobs that draw what was saved. Should a crash come between, the same act again finds
   * everything saved, and this is done all the same.
   */
  afterSave?(saved: SavedAct<Noun>): Promise<unknown>;
};

export type ChangeBoard = <Noun extends BoardNoun>(scope: TeamScope, act: Act<Noun>) => Promise<BoardOutcome<Noun>>;

const maxTries = 5;

/** Load, decide, save; on a conflict all three again, so that the rules always judge the newest state. */
export const makeChangeBoard =
  ({ board }: { board: BoardStore }): ChangeBoard =>
  async (scope, act) => {
    for (let tries = 1; tries < maxTries; tries += 1) {
      const outcome = await tryOnce(board, scope, act);
      if (outcome.kind !== 'busy') return outcome;
    }
    return tryOnce(board, scope, act);
  };

const tryOnce = async <Noun extends BoardNoun>(
  board: BoardStore,
  scope: TeamScope,
  act: Act<Noun>,
): Promise<BoardOutcome<Noun>> => {
  const stored = await board.find(scope, act.noun, act.id);
  const decision = act.decide(stored?.value);
  if (decision.kind === 'refused') return decision;
  if (decision.kind === 'unchanged') {
    const unchanged = { kind: 'unchanged', entry: stored?.value } as const;
    await act.afterSave?.(unchanged);
    return unchanged;
  }
  const entry = decision.kind === 'changed' ? decision.entry : undefined;
  await act.beforeSave?.(entry);
  // An entry of one noun is one of all; the compiler cannot follow that through a generic.
  const saving = entry as BoardEntry | undefined;
  if ((await save(board, scope, saving, stored?.etag)) !== 'saved') return { kind: 'busy' };
  const changed = { kind: 'changed', entry } as const;
  await Promise.all([saving && markFirstStep(board, scope, saving), act.afterSave?.(changed)]);
  return changed;
};

const save = async (
  board: BoardStore,
  scope: TeamScope,
  entry: BoardEntry | undefined,
  etag: string | undefined,
): Promise<SaveOutcome> => {
  if (entry === undefined) return etag === undefined ? 'saved' : board.remove(scope, etag);
  return etag === undefined ? board.add(scope, entry) : board.save(scope, entry, etag);
};
