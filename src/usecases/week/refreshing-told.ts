import { toldBefore } from '#domain/week/told-people.ts';
import type { BoardEntry } from '#domain/week/board.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { BoardOutcome, ChangeBoard } from './change-board.ts';

type Needs = { readonly changeBoard: ChangeBoard; readonly queue: SendQueue };

/**
 * Changes the board, and has the messages brought up to date that told someone what it was before.
 *
 * After the save: a quick worker would draw the old state before it. The same act again finds everything saved, and has
 * them drawn all the same.
 */
export const refreshingTold =
  ({ changeBoard, queue }: Needs): ChangeBoard =>
  async (scope, act) => {
    let before: BoardEntry | undefined;
    return changeBoard(scope, {
      ...act,
      decide: (current) => {
        // An entry of one noun is one of all; the compiler cannot follow that through a generic.
        before = current as BoardEntry | undefined;
        return act.decide(current);
      },
      afterSave: (saved) => Promise.all([refresh(queue, scope, before, saved as BoardOutcome), act.afterSave?.(saved)]),
    });
  };

const refresh = async (
  queue: SendQueue,
  { tenantId, teamId }: TeamScope,
  before: BoardEntry | undefined,
  outcome: BoardOutcome,
): Promise<void> => {
  if (outcome.kind !== 'changed' && outcome.kind !== 'unchanged') return;
  const told = toldBefore(before, outcome.entry);
  if (told === undefined) return;
  const { thing, people } = told;
  if (people === 'everyone') {
    await queue.add({ kind: 'refresh-team-told', tenantId, teamId, about: thing ?? 'team' });
    return;
  }
  const about = thing === undefined ? ({ kind: 'team', teamId } as const) : { kind: 'item' as const, teamId, ...thing };
  await Promise.all(people.map((to) => queue.add({ kind: 'refresh-told', tenantId, to, about })));
};
