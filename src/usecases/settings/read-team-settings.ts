import type { Day } from '#domain/shared/instant.ts';
import { todayOf } from '#domain/week/team-clock.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { BoardStore } from '#ports/board-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { loadSettings } from './load-settings.ts';

/** What a team has chosen for its practices, and the day on its clock. */
export type ReadTeamSettings = (open: OpenTeam) => Promise<{ readonly settings: TeamSettings; readonly today: Day }>;

type Needs = { readonly board: BoardStore; readonly clock: Clock };

export const makeReadTeamSettings =
  ({ board, clock }: Needs): ReadTeamSettings =>
  async (open) => {
    const settings = await loadSettings(board, open);
    return { settings, today: todayOf(settings, clock.now()) };
  };
