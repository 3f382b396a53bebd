import { decideFieldNote } from '#domain/field-window/decide-field-note.ts';
import type { FieldNoteCommand } from '#domain/field-window/decide-field-note.ts';
import { fieldNoteId } from '#domain/field-window/field-note.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome } from '#usecases/week/change-board.ts';
import { whereFieldIsKept } from './change-field.ts';
import type { FieldNeeds } from './change-field.ts';

export type WriteFieldNote = (
  open: OpenTeam,
  note: Omit<FieldNoteCommand, 'by'>,
) => Promise<BoardOutcome<'field-note'>>;

/** Notes what one brought back from a window of one's own, or that one skipped it. */
export const makeWriteFieldNote =
  (needs: FieldNeeds): WriteFieldNote =>
  (open, note) => {
    const command = { ...note, by: open.scope.personId };
    return whereFieldIsKept<'field-note'>(needs, open, ({ now, today }) =>
      needs.changeBoard(open.scope, {
        noun: 'field-note',
        id: fieldNoteId(command),
        decide: (current) => decideFieldNote(current?.value, command, now, today),
      }),
    );
  };
