import { decideFieldNoteRemoval } from '#domain/field-window/decide-field-note.ts';
import type { FieldNoteCommand } from '#domain/field-window/decide-field-note.ts';
import { fieldNoteId } from '#domain/field-window/field-note.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';

export type TakeFieldNoteBack = (
  open: OpenTeam,
  note: Pick<FieldNoteCommand, 'day' | 'basedOn'>,
) => Promise<BoardOutcome<'field-note'>>;

/** Takes a note of one's own back, and its obstacle off the team's list: whether the practice is still on or not. */
export const makeTakeFieldNoteBack =
  ({ changeBoard }: { changeBoard: ChangeBoard }): TakeFieldNoteBack =>
  ({ scope }, { day, basedOn }) =>
    changeBoard(scope, {
      noun: 'field-note',
      id: fieldNoteId({ by: scope.personId, day }),
      decide: (current) => decideFieldNoteRemoval(current?.value, { basedOn }),
    });
