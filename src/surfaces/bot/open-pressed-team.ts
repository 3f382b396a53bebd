import { parseTeamId } from '#domain/shared/ids.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { Principal } from '#domain/people/scope.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';

/** Names a team: the one that the card is about, or the one that is chosen in it. */
type OfTeam = { readonly teamId?: TeamId | undefined; readonly team?: string | undefined };

/** The team that a button is about, opened to whoever pressed it; `undefined` where it is not open to them. */
export const openPressedTeam = async (
  { gate }: { readonly gate: Gate },
  { teamId, team }: OfTeam,
  principal: Principal,
): Promise<OpenTeam | undefined> => {
  const asked = teamId ?? parseTeamId(team ?? '');
  const open = asked === undefined ? undefined : await gate.openTeam(principal, asked);
  return open?.kind === 'open' ? open : undefined;
};
