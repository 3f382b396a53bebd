import type { MyTeamWeek } from '#contracts/my-week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { teamOfMeeting } from '#domain/team/meeting-team.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { TeamReads } from '../pane-context.tsx';

/** What there is of one's own teams beside a meeting. */
export type MyTeams = {
  readonly teams: readonly MyTeamWeek[];
  /** The one whose meeting it is, and how many of its needs nobody has taken up; `undefined`: not known. */
  readonly meeting: { readonly team: MyTeamWeek; readonly freeNeeds: number | undefined } | undefined;
};

/**
 * Reads one's own teams, and finds the one that is meeting: here, since the server is not told whom one meets. Rejects
 * with {@link Unavailable} when one's own week cannot be read.
 *
 * @param others lower-case SMTP addresses of who comes besides oneself
 */
export const readMyTeams = async (reads: TeamReads, others: readonly string[]): Promise<MyTeams> => {
  const week = await reads.myWeek();
  // No rule of ours refuses one's own week: a refusal is a fault between the two sides.
  if (week.kind === 'refused') throw new Unavailable('server', week.code);
  const { teams } = week.view;
  const known = await Promise.all(
    teams.map(async (team) => ({ team, addresses: await addressesIn(reads, team.summary.teamId) })),
  );
  const meeting = teamOfMeeting(others, known)?.team;
  if (meeting === undefined) return { teams, meeting: undefined };
  const { teamId } = meeting.summary;
  return { teams, meeting: { team: meeting, freeNeeds: await freeNeedsIn(reads, teamId) } };
};

/** A team whose members cannot be read is not found to be meeting, and everything else is shown. */
const addressesIn = async (reads: TeamReads, teamId: TeamId): Promise<readonly string[]> => {
  const members = await reads.members(teamId).catch(() => undefined);
  return members?.kind === 'done' ? members.view.members.flatMap(({ address }) => address ?? []) : [];
};

const freeNeedsIn = async (reads: TeamReads, teamId: TeamId): Promise<number | undefined> => {
  const week = await reads.week(teamId).catch(() => undefined);
  if (week?.kind !== 'done') return undefined;
  return week.view.reciprocity.needs.filter(({ state }) => state === 'free').length;
};
