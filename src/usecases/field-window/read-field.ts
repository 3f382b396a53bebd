import { obstaclesIn } from '#domain/field-window/field-note.ts';
import type { FieldNote, RemovedObstacle } from '#domain/field-window/field-note.ts';
import type { FieldWindow } from '#domain/field-window/field-window.ts';
import type { Day } from '#domain/shared/instant.ts';
import { addWeeks, weekOf } from '#domain/shared/week.ts';
import { valuesOf } from '#domain/week/entries.ts';
import { settingsOn, todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

/** Weeks over which a team and its people look back. */
export const fieldWeeks = 12;

/** What is one's own, newest first. */
export type OwnField = {
  /** On the clock of one's window; without one on the team's. */
  readonly today: Day;
  readonly window: FieldWindow | undefined;
  readonly notes: readonly FieldNote[];
};

export type ReadOwnField = (open: OpenTeam) => Promise<OwnField>;
/** The obstacles that went away, newest first. */
export type ReadObstacles = (open: OpenTeam) => Promise<readonly RemovedObstacle[]>;

type Needs = { readonly board: BoardStore; readonly clock: Clock };

export const makeReadOwnField =
  (needs: Needs): ReadOwnField =>
  async (open) => {
    const { personId } = open.scope;
    const { now, settings, windows, notes } = await readBoard(needs, open);
    const own = notes.filter(({ by }) => by === personId);
    const window = windows.find(({ by }) => by === personId);
    return {
      today: todayOf(window ?? settings, now),
      window,
      notes: own.toSorted((one, other) => other.day.localeCompare(one.day)),
    };
  };

export const makeReadObstacles =
  (needs: Needs): ReadObstacles =>
  async (open) =>
    obstaclesIn((await readBoard(needs, open)).notes).toReversed();

/** One range read of the weeks looked back over, with a week more for a clock that is ahead of UTC. */
const readBoard = async ({ board, clock }: Needs, { scope, team }: OpenTeam) => {
  const now = clock.now();
  const current = weekOf(todayOf(undefined, now));
  const stored = await board.ofWeeks(scope, addWeeks(current, 1 - fieldWeeks), addWeeks(current, 1));
  const entries = stored.map(({ value }) => value);
  return {
    now,
    settings: settingsOn(entries, team),
    windows: valuesOf(entries, 'field-window'),
    notes: valuesOf(entries, 'field-note'),
  };
};
