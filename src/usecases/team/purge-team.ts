import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isServed, purgeAt } from '#domain/team/grace.ts';
import type { Team } from '#domain/team/team.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex } from '#ports/due-index.ts';
import type { CountLog } from '#ports/log.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { Stored } from '#ports/stored.ts';
import type { TeamRows } from '#ports/team-rows.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamThreads } from '#ports/team-threads.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { beginTeam } from './begin-team.ts';
import { duePurge } from './due-purge.ts';
import type { LetGoOfAll } from './let-go-of-all.ts';

type PurgeOutcome =
  /** All of it is gone, or there is nothing to delete: the app is in the team, or will be for the rest of this grace period. */
  | { readonly kind: 'over' }
  /** The grace period is over in a moment. */
  | { readonly kind: 'too-early'; readonly waitMs: number }
  /** Some of it is gone. */
  | { readonly kind: 'more' };

/**
 * Deletes everything of a team whose grace period is over. Harmless to repeat, to be done by several at once, and to be given
 * up at any point: what is left then is deleted by whoever does it next.
 */
export type PurgeTeam = (tenantId: TenantId, teamId: TeamId) => Promise<PurgeOutcome>;

type PurgeNeeds = {
  readonly gate: Pick<Gate, 'openAfresh'>;
  readonly teams: TeamStore;
  readonly teamThreads: TeamThreads;
  readonly teamRows: TeamRows;
  readonly letGoOfAll: LetGoOfAll;
  readonly dueIndex: DueIndex;
  readonly queue: SendQueue;
  readonly clock: Clock;
  readonly log: CountLog;
};

/** Looks in one go, with at most one batch each; then others have their turn, and the next go begins at the beginning. */
const maxLooks = 40;

const over: PurgeOutcome = { kind: 'over' };

/**
 * The record of the team goes last, and behind it only what would begin all this once more. It says from the first step to the last that all of the team is being deleted: until then
 * the app may be added again, and everything is there; from then on everything goes, and the team that adds it is a new one.
 */
export const makePurgeTeam =
  (needs: PurgeNeeds): PurgeTeam =>
  async (tenantId, teamId) => {
    const beginning = await begin(needs, tenantId, teamId);
    if (beginning.kind !== 'purging') return beginning;
    const { since } = beginning;
    await needs.letGoOfAll(tenantId, teamId);
    let from: string | undefined;
    for (let looks = 0; looks < maxLooks; looks += 1) {
      const batch = await needs.teamRows.next(tenantId, teamId, from);
      // Some that were changed meanwhile may have stayed: all is over where a look from the beginning finds nothing.
      if (batch === undefined && from === undefined) return finish(needs, tenantId, teamId, since);
      from = batch?.place;
      if (batch === undefined) continue;
      // Looked at after the rows were: while it is so, all that was found is of the old team.
      if ((await needs.teams.load(tenantId, teamId))?.value.purgingSince !== since) return over;
      needs.log.info(
        { event: 'purge-team', count: await batch.remove() },
        'rows of a team that has ended were deleted',
      );
    }
    return { kind: 'more' };
  };

type Beginning = PurgeOutcome | { readonly kind: 'purging'; readonly since: Instant };

const maxTries = 5;

const dayMs = 86_400_000;

const begin = async (needs: PurgeNeeds, tenantId: TenantId, teamId: TeamId): Promise<Beginning> => {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const stored = await needs.teams.load(tenantId, teamId);
    if (stored === undefined) return over;
    const beginning = await beginWith(needs, stored);
    if (beginning !== 'conflict') return beginning;
  }
  // Teams keeps telling of it; the job comes back.
  return { kind: 'more' };
};

const beginWith = async (needs: PurgeNeeds, { value: team, etag }: Stored<Team>): Promise<Beginning | 'conflict'> => {
  const { teams, dueIndex, queue, clock } = needs;
  const now = clock.now();
  const { purgingSince } = team;
  const at = purgingSince ?? purgeAt(team);
  if (at === undefined) {
    // One that began anew where a crash left it without its beginning.
    if (isServed(team) && team.greetedAt === undefined) await beginTeam(queue, team);
    return over;
  }
  if (purgingSince === undefined && now < at) return soon(at - now);
  // Before anybody is asked for anything: should this job come to nothing for long, there is another one tomorrow.
  await dueIndex.put(duePurge(team, nextLook(at, now)));
  if (purgingSince !== undefined) return { kind: 'purging', since: purgingSince };
  if (team.stoppedAt === undefined && (await isThere(needs, team))) return over;
  const purging = { ...team, stoppedAt: team.stoppedAt ?? now, purgingSince: now };
  return (await teams.save(purging, etag)) === 'saved' ? { kind: 'purging', since: now } : 'conflict';
};

/** The same for all tries of a day: they enter one row. */
const nextLook = (at: Instant, now: Instant): Instant => at + Math.max(1, Math.floor((now - at) / dayMs) + 1) * dayMs;

/** Clocks of two machines differ by less; what is further ahead has a row of its own in the due index. */
const soonMs = 10 * 60_000;

const soon = (waitMs: number): PurgeOutcome => (waitMs < soonMs ? { kind: 'too-early', waitMs } : over);

/** Where Teams has told of no removal it is asked once more. */
const isThere = async ({ gate }: PurgeNeeds, { tenantId, teamId }: Team): Promise<boolean> =>
  (await gate.openAfresh(tenantId, teamId)).kind === 'open';

const finish = async (needs: PurgeNeeds, tenantId: TenantId, teamId: TeamId, since: Instant): Promise<PurgeOutcome> => {
  const stored = await needs.teams.load(tenantId, teamId);
  if (stored?.value.purgingSince !== since) return over;
  return stored.value.stoppedAt === undefined ? beginAnew(needs, stored) : remove(needs, stored);
};

const remove = async (
  { teams, teamThreads, teamRows }: PurgeNeeds,
  { value: { tenantId, teamId }, etag }: Stored<Team>,
): Promise<PurgeOutcome> => {
  await teamThreads.forgetAll(tenantId, teamId);
  // Found before the record goes: none of them is of a team that is new by then.
  const ends = await teamRows.ends(tenantId, teamId);
  if ((await teams.remove(tenantId, teamId, etag)) !== 'saved') return { kind: 'more' };
  // Left behind by a crash just here, they come to nothing when they are due.
  await ends.remove();
  return over;
};

/** The app was added again meanwhile, it may be while its thread was being forgotten. */
const beginAnew = async (needs: PurgeNeeds, { value: team, etag }: Stored<Team>): Promise<PurgeOutcome> => {
  const { teams, teamThreads, queue } = needs;
  await teamThreads.keep(team.tenantId, team.threadId, team.teamId);
  const begun = { ...team, purgingSince: undefined };
  if ((await teams.save(begun, etag)) === 'conflict') return { kind: 'more' };
  await beginTeam(queue, begun);
  return over;
};
