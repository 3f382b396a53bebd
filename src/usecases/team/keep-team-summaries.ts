import { checkInDueOn } from '#domain/alliance/team/check-in-rhythm.ts';
import { lastDayOf, openRound } from '#domain/alliance/team/check-in.ts';
import { latestVersion, stageOf, versionInForce } from '#domain/alliance/team/team-alliance.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { summariseTeam, teamStep } from '#domain/alliance/team/team-step.ts';
import { writersOf } from '#domain/alliance/team/visible-answers.ts';
import type { MemberScope, TeamScope } from '#domain/people/scope.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { ActOutcome, ChangeAlliance } from '#usecases/alliance/change-alliance.ts';

type Needs = {
  readonly changeAlliance: ChangeAlliance;
  readonly teams: TeamStore;
  readonly teamSummaries: TeamSummaryStore;
  readonly queue: SendQueue;
  readonly clock: Clock;
};

/**
 * Lets every act on a team's alliance keep the team's line on its members' homes true: at once that of whoever acts, and
 * by a job everyone's when the act changes what is next for all. Most acts, such as a few more words of an answer, change
 * nothing on any home and cost nothing here.
 */
export const keepingTeamSummaries =
  (needs: Needs): ChangeAlliance =>
  async (scope, act) => {
    const outcome = await needs.changeAlliance(scope, act);
    const today = dayOf(needs.clock.now());
    if (isNextForActor(scope, outcome, today)) await saveOwn(needs, scope, outcome.alliance, today);
    if (isNextForAll(outcome, today)) {
      const { tenantId, teamId } = scope;
      await needs.queue.add({ kind: 'refresh-team-summaries', tenantId, teamId });
    }
    return outcome;
  };

type Done = Extract<ActOutcome, { readonly alliance: TeamAlliance }>;

/** A repeated act may repair a line that a crash has left behind the alliance. */
const isNextForActor = (scope: TeamScope | MemberScope, outcome: ActOutcome, today: Day): outcome is Done => {
  if (outcome.kind === 'unchanged') return true;
  if (outcome.kind !== 'changed' || !('personId' in scope)) return false;
  const { alliance, before } = outcome;
  const { personId } = scope;
  return isNextForAll(outcome, today) || teamStep(before, personId, today) !== teamStep(alliance, personId, today);
};

const saveOwn = async (
  { teams, teamSummaries }: Needs,
  scope: TeamScope | MemberScope,
  alliance: TeamAlliance,
  today: Day,
): Promise<void> => {
  if (!('personId' in scope)) return;
  const team = (await teams.load(scope.tenantId, scope.teamId))?.value;
  if (team === undefined) return;
  await teamSummaries.save(scope, scope.personId, summariseTeam(alliance, team, scope.personId, today));
};

const isNextForAll = (outcome: ActOutcome, today: Day): boolean =>
  outcome.kind === 'changed' && sharedBy(outcome.before, today) !== sharedBy(outcome.alliance, today);

/** All that a member's line tells beside what they did themselves, to be compared. */
const sharedBy = (alliance: TeamAlliance, today: Day): string =>
  JSON.stringify([
    writersOf(alliance).length > 0,
    stageOf(alliance),
    latestVersion(alliance)?.number,
    versionInForce(alliance)?.number,
    checkInDueOn(alliance, today),
    alliance.rhythm.checkInWeeks,
    lastDayOf(alliance, openRound(alliance, today)),
  ]);
