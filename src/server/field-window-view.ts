import type { FieldWindowsView, ObstaclesView, OwnFieldView } from '#contracts/field-window-api.ts';
import { obstaclesIn } from '#domain/field-window/field-note.ts';
import type { RemovedObstacle } from '#domain/field-window/field-note.ts';
import type { FieldWindow } from '#domain/field-window/field-window.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import { valuesOf } from '#domain/week/entries.ts';
import type { OwnField } from '#usecases/field-window/read-field.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { WeekReading } from '#usecases/week/read-week.ts';

/** What the team reads of the field windows of a week: of whoever has left, nothing is to come any more. */
export const viewFieldWindows = (
  { entries }: Pick<WeekReading, 'entries'>,
  { roster }: Pick<OpenTeam, 'roster'>,
): FieldWindowsView => {
  const people = peopleOf(roster);
  return {
    windows: valuesOf(entries, 'field-window')
      .filter(({ shown, by }) => shown && people.includes(by))
      .toSorted(inWeek)
      .map(({ by, moment, minutes, zone }) => ({ by, moment, minutes, zone })),
    obstacles: obstaclesIn(valuesOf(entries, 'field-note')).map(viewObstacle),
  };
};

export const viewObstacles = (obstacles: readonly RemovedObstacle[]): ObstaclesView => ({
  obstacles: obstacles.map(viewObstacle),
});

export const viewOwnField = ({ today, window, notes }: OwnField): OwnFieldView => ({
  today,
  window: window && viewOwnWindow(window),
  notes: notes.map(({ day, told, revision }) => ({ day, told, revision })),
});

const viewOwnWindow = ({
  moment,
  minutes,
  zone,
  shown,
  reminded,
  revision,
}: FieldWindow): NonNullable<OwnFieldView['window']> => ({ moment, minutes, zone, shown, reminded, revision });

const viewObstacle = ({ by, day, text }: RemovedObstacle) => ({ by, day, text });

const inWeek = ({ moment: one }: FieldWindow, { moment: other }: FieldWindow): number =>
  one.weekday - other.weekday || one.minute - other.minute;
