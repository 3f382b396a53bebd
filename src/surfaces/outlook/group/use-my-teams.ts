import { useQuery } from '@tanstack/react-query';
import type { MyTeamWeek } from '#contracts/my-week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { teamOfMeeting } from '#domain/team/meeting-team.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { usePane } from '../pane-context.tsx';
import type { TeamReads } from '../pane-context.tsx';
import { isOutOfReach, isWorthAnotherTry } from '../server-failure.ts';

/** What there is of one's own teams beside a meeting. */
export type MyTeams = {
  readonly teams: readonly MyTeamWeek[];
  /** The one whose meeting it is, and how many of its needs nobody has taken up; `undefined`: not known. */
  readonly meeting: { readonly team: MyTeamWeek; readonly freeNeeds: number | undefined } | undefined;
};

export type MyTeamsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  /** This Outlook signs nobody in for us: it cannot be known here. */
  | { readonly kind: 'out-of-reach' }
  | ({ readonly kind: 'ready' } & MyTeams);

/**
 * Reads one's own teams, and finds the one that is meeting: here, since the server is not told whom one meets.
 *
 * @param others lower-case SMTP addresses of who comes besides oneself
 */
export const useMyTeams = (others: readonly string[]): MyTeamsState => {
  const { teams } = usePane();
  const { data, error, refetch } = useQuery({
    queryKey: ['my-teams', ...others],
    queryFn: () => readMyTeams(teams, others),
    retry: isWorthAnotherTry,
  });
  if (data !== undefined) return { kind: 'ready', ...data };
  if (error === null) return { kind: 'loading' };
  return isOutOfReach(error) ? { kind: 'out-of-reach' } : { kind: 'failed', retry: () => void refetch() };
};

const readMyTeams = async (reads: TeamReads, others: readonly string[]): Promise<MyTeams> => {
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
