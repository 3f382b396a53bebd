import { checkInDueOn } from '#domain/alliance/team/check-in-rhythm.ts';
import { lastDayOf, openRound } from '#domain/alliance/team/check-in.ts';
import { latestVersion, stageOf, versionInForce } from '#domain/alliance/team/team-alliance.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { summariseTeam, teamStep } from '#domain/alliance/team/team-step.ts';
import { writersOf } from '#domain/alliance/team/visible-answers.ts';
import type { MemberScope, TeamScope } from '#domain/people/scope.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
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
  async (scope: TeamScope | MemberScope, act) =>
    needs.changeAlliance(scope, {
      ...act,
      afterSave: (saved) => Promise.all([act.afterSave?.(saved), keep(needs, scope, saved)]),
    });

type Saved = Parameters<NonNullable<Parameters<ChangeAlliance>[1]['afterSave']>>[0];

const keep = async (needs: Needs, scope: TeamScope | MemberScope, outcome: Saved): Promise<void> => {
  const today = dayOf(needs.clock.now());
  const actor = 'personId' in scope ? scope : undefined;
  // A repeated act may repair what a crash after the first one has left behind the alliance.
  const isForAll = outcome.kind === 'changed' ? isNextForAll(outcome, today) : actor !== undefined;
  const isOwn = actor !== undefined && (isForAll || isNextFor(actor.personId, outcome, today));
  const { tenantId, teamId } = scope;
  await Promise.all([
    isOwn && saveOwn(needs, actor, outcome.alliance, today),
    isForAll && needs.queue.add({ kind: 'refresh-team-summaries', tenantId, teamId }),
  ]);
};

type Changed = Extract<ActOutcome, { readonly kind: 'changed' }>;

const isNextForAll = ({ before, alliance }: Changed, today: Day): boolean =>
  sharedBy(before, today) !== sharedBy(alliance, today);

const isNextFor = (personId: PersonId, outcome: ActOutcome, today: Day): boolean =>
  outcome.kind === 'changed' &&
  teamStep(outcome.before, personId, today) !== teamStep(outcome.alliance, personId, today);

const saveOwn = async (
  { teams, teamSummaries }: Needs,
  scope: MemberScope,
  alliance: TeamAlliance,
  today: Day,
): Promise<void> => {
  const { tenantId, teamId, personId } = scope;
  const team = (await teams.load(tenantId, teamId))?.value;
  if (team !== undefined) await teamSummaries.save(scope, personId, summariseTeam(alliance, team, personId, today));
};

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
