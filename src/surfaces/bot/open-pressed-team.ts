import { parseTeamId } from '#domain/shared/ids.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { BoardWish, OpenBoard } from '#usecases/week/open-board.ts';

/** Names a team: the one that the card is about, or the one that is chosen in it. */
type OfTeam = { readonly teamId?: TeamId | undefined; readonly team?: string | undefined };

/**
 * The team that a button is about, opened with its board to whoever pressed it; `undefined` where it is not open to them.
 *
 * @param things that the button acts on
 */
export const openPressedTeam = async (
  { openBoard }: { readonly openBoard: OpenBoard },
  { teamId, team }: OfTeam,
  principal: Principal,
  things: BoardWish['things'] = [],
): Promise<OpenTeam | undefined> => {
  const asked = teamId ?? parseTeamId(team ?? '');
  const open = asked === undefined ? undefined : await openBoard(principal, asked, { things });
  return open?.kind === 'open' ? open : undefined;
};
