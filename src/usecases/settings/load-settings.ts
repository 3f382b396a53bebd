import type { TeamScope } from '#domain/people/scope.ts';
import type { Team } from '#domain/team/team.ts';
import { settingsId } from '#domain/week/decide-settings.ts';
import { settingsOn } from '#domain/week/team-clock.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { BoardStore } from '#ports/board-store.ts';

/** What a team has chosen, or what holds until it has: for whoever does not read its whole board. */
export const loadSettings = async (
  board: BoardStore,
  { scope, team }: { readonly scope: TeamScope; readonly team: Team },
): Promise<TeamSettings> => {
  const stored = await board.find(scope, 'settings', settingsId);
  return settingsOn(stored === undefined ? [] : [stored.value], team);
};
