import { purgeAt } from '#domain/team/grace.ts';
import type { Closure, Team } from '#domain/team/team.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { changeTeam } from './change-team.ts';
import { duePurge } from './due-purge.ts';

type OpeningNeeds = { readonly teams: TeamStore; readonly queue: SendQueue };
export type ClosureNeeds = OpeningNeeds & { readonly dueIndex: DueIndex; readonly clock: Clock };

/**
 * Takes note that Teams refuses the bot there, from the first time on; not of a channel that the team has left meanwhile.
 * Where the bot is refused everything, the app may be gone without a word: then that is looked at again when it is time.
 */
export const noteRefusal = async (
  { teams, dueIndex, clock }: Omit<ClosureNeeds, 'queue'>,
  team: Team,
  where: Closure['where'],
): Promise<void> => {
  const { tenantId, teamId, channelId } = team;
  const at = clock.now();
  const purge = purgeAt({ stoppedAt: team.stoppedAt, closed: { at, where } });
  // First, as for a removal: a row that comes to nothing does no harm.
  if (purge !== undefined) await dueIndex.put(duePurge(team, purge));
  await changeTeam(teams, tenantId, teamId, (known) => {
    const isElsewhere = where === 'channel' && known.channelId !== channelId;
    return isElsewhere || known.closed?.where === where ? known : { ...known, closed: { at, where } };
  });
};

/** Teams says again who is in the team: the bot is in it, too. Of its channel that says nothing. */
export const noteAnswer = async (needs: OpeningNeeds, team: Team): Promise<void> => {
  await openAgain(needs, team, ({ closed }) => closed?.where === 'team');
};

/**
 * Takes away what is known to be closed, where a sign of life opens it; the team as it then is. Its week is planned anew, as
 * what is handed on from week to week may have ended meanwhile. That is asked for first: an opened team is never without.
 */
export const openAgain = async (
  { teams, queue }: OpeningNeeds,
  { tenantId, teamId }: Team,
  isSignOfLife: (known: Team) => boolean,
): Promise<Team | undefined> => {
  await queue.add({ kind: 'schedule-rituals', tenantId, teamId, revision: 0 });
  return changeTeam(teams, tenantId, teamId, (known) =>
    isSignOfLife(known) ? { ...known, closed: undefined } : known,
  );
};
