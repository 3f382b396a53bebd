import type { Dissent } from '#domain/dissent/dissent.ts';
import type { Day } from '#domain/shared/instant.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from '#usecases/settings/load-settings.ts';

/** One dissent of a team, open or settled long ago; `undefined` when there is none of this id. */
export type ReadDissent = (
  open: OpenTeam,
  id: string,
) => Promise<{ readonly dissent: Dissent | undefined; readonly today: Day }>;

type Needs = { readonly board: BoardStore; readonly clock: Clock };

export const makeReadDissent =
  ({ board, clock }: Needs): ReadDissent =>
  async (open, id) => {
    const [stored, settings] = await Promise.all([board.find(open.scope, 'dissent', id), loadSettings(board, open)]);
    return { dissent: stored?.value.value, today: todayOf(settings, clock.now()) };
  };
