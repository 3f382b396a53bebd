import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isOutdated, newestTold } from '#domain/shared/told-order.ts';
import { purgeAt } from '#domain/team/grace.ts';
import type { Team } from '#domain/team/team.ts';
import type { NamedTeam } from '#ports/bot-events.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamThreads } from '#ports/team-threads.ts';
import { changeTeam } from './change-team.ts';
import { duePurge } from './due-purge.ts';

/** @param at when the app was removed, by Teams' clock, as far as it tells */
export type StopTeam = (tenantId: TenantId, named: NamedTeam, at?: Instant) => Promise<void>;

type Needs = {
  readonly teams: TeamStore;
  readonly teamThreads: Pick<TeamThreads, 'find'>;
  readonly dueIndex: DueIndex;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

/**
 * The app was removed: nothing is sent to the team and nothing of it is opened until it is added again, and after the grace
 * period all of it is deleted. A removal that is older than the newest installation changes nothing.
 *
 * The team goes from its members' homes by a job, which has to look for them: nobody can be asked any more who they are.
 */
export const makeStopTeam =
  ({ teams, teamThreads, dueIndex, queue, clock }: Needs): StopTeam =>
  async (tenantId, named, at) => {
    const teamId = named.teamId ?? (await teamThreads.find(tenantId, named.threadId));
    if (teamId === undefined) return;
    const now = clock.now();
    const stopped = (known: Team): Team => (isUndone(known, at, now) ? known : asStopped(known, at, now));
    const known = (await teams.load(tenantId, teamId))?.value;
    if (known === undefined || isUndone(known, at, now)) return;
    const purge = purgeAt(stopped(known));
    // First: a row that comes to nothing does no harm, a removal without its row would keep everything for ever.
    if (purge !== undefined) await dueIndex.put(duePurge(known, purge));
    const team = await changeTeam(teams, tenantId, teamId, stopped);
    if (team?.stoppedAt === undefined) return;
    await queue.add({ kind: 'schedule-rituals', tenantId, teamId, revision: 0 });
    await queue.add({ kind: 'remove-team-summaries', tenantId, teamId });
  };

/** Whether the app has been added again since. */
const isUndone = (known: Team, at: Instant | undefined, now: Instant): boolean =>
  known.stoppedAt === undefined && isOutdated(known, at, now);

const asStopped = (known: Team, at: Instant | undefined, now: Instant): Team => ({
  ...known,
  closed: undefined,
  stoppedAt: known.stoppedAt ?? now,
  toldAt: newestTold(known, at, now),
});
