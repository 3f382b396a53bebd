import type { Clock } from '#ports/clock.ts';
import type { FieldWindowUseCases } from '#server/routes/field-window.ts';
import { makeChooseFieldWindow, makeGiveUpFieldWindow } from '#usecases/field-window/choose-field-window.ts';
import { makeReadObstacles, makeReadOwnField } from '#usecases/field-window/read-field.ts';
import { makeTakeFieldNoteBack } from '#usecases/field-window/take-field-note-back.ts';
import { makeWriteFieldNote } from '#usecases/field-window/write-field-note.ts';
import { makeReadWeek } from '#usecases/week/read-week.ts';
import { changeBoardOf } from './change-board-of.ts';
import type { Storage } from './connect-storage.ts';

type Needs = Pick<Storage, 'board' | 'queue' | 'dueIndex'> & { readonly clock: Clock };

/** What people do with their field windows: in the tab and from cards alike. */
export const fieldWindowParts = (needs: Needs): FieldWindowUseCases => {
  const parts = { ...needs, changeBoard: changeBoardOf(needs) };
  return {
    readWeek: makeReadWeek(needs),
    writeFieldNote: makeWriteFieldNote(parts),
    takeFieldNoteBack: makeTakeFieldNoteBack(parts),
    chooseFieldWindow: makeChooseFieldWindow(parts),
    giveUpFieldWindow: makeGiveUpFieldWindow(parts),
    readOwnField: makeReadOwnField(needs),
    readObstacles: makeReadObstacles(needs),
  };
};
