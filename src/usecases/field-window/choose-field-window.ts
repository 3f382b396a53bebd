import { decideFieldWindow, decideFieldWindowRemoval } from '#domain/field-window/decide-field-window.ts';
import type { FieldWindowCommand } from '#domain/field-window/decide-field-window.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';
import { whereFieldIsKept } from './change-field.ts';
import type { FieldNeeds } from './change-field.ts';
import { dueFieldWindow } from './due-field-window.ts';

export type ChooseFieldWindow = (
  open: OpenTeam,
  window: Omit<FieldWindowCommand, 'by'>,
) => Promise<BoardOutcome<'field-window'>>;

/**
 * Chooses, or moves, one's own window.
 *
 * The reminder is planned before the window is saved: should a crash fall between the two, a reminder for a window that
 * is not there says nothing. What was planned for the time before says nothing either.
 */
export const makeChooseFieldWindow =
  (needs: FieldNeeds & { readonly dueIndex: DueIndex }): ChooseFieldWindow =>
  (open, window) => {
    const { scope } = open;
    return whereFieldIsKept<'field-window'>(needs, open, ({ now }) =>
      needs.changeBoard(scope, {
        noun: 'field-window',
        id: scope.personId,
        decide: (current) => decideFieldWindow(current?.value, { ...window, by: scope.personId }),
        beforeSave: async (entry) => {
          if (entry?.value.reminded === true) await needs.dueIndex.put(dueFieldWindow(scope, entry.value, now));
        },
      }),
    );
  };

export type GiveUpFieldWindow = (open: OpenTeam) => Promise<BoardOutcome<'field-window'>>;

/** Gives one's window up: whether the practice is still on or not. What was noted stays. */
export const makeGiveUpFieldWindow =
  ({ changeBoard }: { changeBoard: ChangeBoard }): GiveUpFieldWindow =>
  ({ scope }) =>
    changeBoard(scope, {
      noun: 'field-window',
      id: scope.personId,
      decide: (current) => decideFieldWindowRemoval(current?.value),
    });
