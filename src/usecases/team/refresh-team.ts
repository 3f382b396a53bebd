import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Team } from '#domain/team/team.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import { changeShownTeam } from './change-shown-team.ts';
import { openAgain } from './note-closure.ts';

/** What any event from a team tells about it. */
type TeamSign = {
  readonly tenantId: TenantId;
  readonly teamId: TeamId;
  readonly threadId: string;
  /** The channel in which it happened; `undefined` where it happened in none. */
  readonly channelId: string | undefined;
  readonly serviceUrl: string;
  readonly name: string | undefined;
  readonly zone: string | undefined;
};

/** The team as it is known then; `undefined` when it is not. */
export type RefreshTeam = (sign: TeamSign) => Promise<Team | undefined>;

/**
 * Keeps the address of a team's Bot Connector and its name current: Teams moves teams without notice. The first device that
 * tells its zone tells the team's, until the team sets one: then its week is planned on that clock. What was closed to the bot
 * is open again.
 */
export const makeRefreshTeam =
  (needs: { teams: TeamStore; queue: SendQueue }): RefreshTeam =>
  async ({ tenantId, teamId, threadId, channelId, serviceUrl, name, zone }) => {
    let before: Team | undefined;
    const team = await changeShownTeam(needs, tenantId, teamId, (known) => {
      before = known;
      // A sign that names another thread is not from this team, whatever id it carries.
      if (known.threadId !== threadId) return known;
      return { ...known, serviceUrl, name: name ?? known.name, zone: known.zone ?? zone };
    });
    if (team !== undefined && team.zone !== before?.zone)
      await needs.queue.add({ kind: 'schedule-rituals', tenantId, teamId, revision: 0 });
    if (team?.threadId !== threadId) return team;
    const opens = (known: Team): boolean => isOpenedBy(known, channelId);
    return opens(team) ? openAgain(needs, team, opens) : team;
  };

/** Where the whole team was closed, anything from it is a sign of life; where its channel was, what happens in that one. */
const isOpenedBy = ({ closed, channelId }: Team, happenedIn: string | undefined): boolean =>
  closed !== undefined && (closed.where === 'team' || channelId === happenedIn);
