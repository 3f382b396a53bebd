import type { Day, Instant } from '#domain/shared/instant.ts';
import { refused } from '#domain/week/practice-decision.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';
import type { BoardOutcome, ChangeBoard } from '#usecases/week/change-board.ts';

export type FieldNeeds = {
  readonly board: BoardStore;
  readonly changeBoard: ChangeBoard;
  readonly clock: Clock;
};

/** When it is done, on the clock of one's own window; without one on the team's. */
type Now = { readonly now: Instant; readonly today: Day };

/** Acts in a team that keeps this practice. */
export const whereFieldIsKept = async <Noun extends 'field-note' | 'field-window'>(
  { board, clock }: FieldNeeds,
  open: OpenTeam,
  act: (now: Now) => Promise<BoardOutcome<Noun>>,
): Promise<BoardOutcome<Noun>> => {
  const { scope } = open;
  const [settings, window] = await Promise.all([
    loadSettings(board, open),
    board.find(scope, 'field-window', scope.personId),
  ]);
  if (!settings.practices.includes('field-windows')) return refused('practice-is-off');
  const now = clock.now();
  return act({ now, today: todayOf(window?.value.value ?? settings, now) });
};
