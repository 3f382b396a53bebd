import {
  fieldNoteBody,
  fieldNoteParams,
  fieldNoteRemovalBody,
  fieldParams,
  fieldWindowBody,
} from '#contracts/field-window-api.ts';
import type { ChooseFieldWindow, GiveUpFieldWindow } from '#usecases/field-window/choose-field-window.ts';
import { fieldWeeks } from '#usecases/field-window/read-field.ts';
import type { ReadObstacles, ReadOwnField } from '#usecases/field-window/read-field.ts';
import type { TakeFieldNoteBack } from '#usecases/field-window/take-field-note-back.ts';
import type { WriteFieldNote } from '#usecases/field-window/write-field-note.ts';
import type { ReadWeek } from '#usecases/week/read-week.ts';
import { viewObstacles, viewOwnField } from '../field-window-view.ts';
import { anyBody, boardRoute, ok } from '../route.ts';
import type { Route } from '../route.ts';
import { boardActRoute } from '../week-reply.ts';

export type FieldWindowUseCases = {
  readonly readWeek: ReadWeek;
  readonly writeFieldNote: WriteFieldNote;
  readonly takeFieldNoteBack: TakeFieldNoteBack;
  readonly chooseFieldWindow: ChooseFieldWindow;
  readonly giveUpFieldWindow: GiveUpFieldWindow;
  readonly readOwnField: ReadOwnField;
  readonly readObstacles: ReadObstacles;
};

const team = '/api/teams/:teamId';

/** What people bring back from the field; every write replies with the week. */
export const fieldWindowRoutes = (use: FieldWindowUseCases): readonly Route[] => [
  ...noteRoutes(use),
  ...windowRoutes(use),
  boardRoute(
    { method: 'GET', path: `${team}/obstacles`, params: fieldParams, body: anyBody, shows: 'ObstaclesView' },
    async (open) => ok(viewObstacles(await use.readObstacles(open))),
    () => ({ weeksBack: fieldWeeks }),
  ),
  boardRoute(
    {
      method: 'GET',
      path: '/api/me/teams/:teamId/field-window',
      params: fieldParams,
      body: anyBody,
      shows: 'OwnFieldView',
    },
    async (open) => ok(viewOwnField(await use.readOwnField(open))),
    () => ({ weeksBack: fieldWeeks }),
  ),
];

const noteRoutes = (use: FieldWindowUseCases): readonly Route[] => {
  const act = boardActRoute(use.readWeek);
  const path = `${team}/field-notes/:day`;
  const params = fieldNoteParams;
  return [
    act({ method: 'PUT', path, params, body: fieldNoteBody }, (open, { params: { day }, body }) =>
      use.writeFieldNote(open, { day, ...body }),
    ),
    act({ method: 'DELETE', path, params, body: fieldNoteRemovalBody }, (open, { params: { day }, body }) =>
      use.takeFieldNoteBack(open, { day, ...body }),
    ),
  ];
};

const windowRoutes = (use: FieldWindowUseCases): readonly Route[] => {
  const act = boardActRoute(use.readWeek);
  const path = `${team}/field-window`;
  const params = fieldParams;
  return [
    act({ method: 'PUT', path, params, body: fieldWindowBody }, (open, { body }) => use.chooseFieldWindow(open, body)),
    act({ method: 'DELETE', path, params, body: anyBody }, (open) => use.giveUpFieldWindow(open)),
  ];
};
