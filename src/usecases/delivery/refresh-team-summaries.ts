import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import { summariseTeam } from '#domain/alliance/team/team-step.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import { done } from './delivery.ts';
import type { Delivery } from './delivery.ts';

type Needs = {
  readonly alliances: AllianceStore;
  readonly teamSummaries: TeamSummaryStore;
  readonly clock: Clock;
};

/** Rounds in which the lines may be overtaken by new acts; each of these has written its own line after it. */
const maxRounds = 5;

/** Lines written at once. */
const concurrency = 32;

/**
 * Writes the team's line on the home of everyone who is in it now; of a team that has not begun with its alliance, the line
 * of its first day. Someone may act in the meantime, whose own line must
 * not go back to what it was before: the alliance is looked at again, and the last round leaves the newest state.
 */
export const refreshTeamSummaries = async (needs: Needs, open: TeamForDelivery): Promise<Delivery> => {
  const { tenantId, teamId } = open.scope;
  let stored = await needs.alliances.loadOfTeam(open.scope);
  for (let round = 0; round < maxRounds; round += 1) {
    const before = stored?.etag;
    await writeAll(needs, open, stored?.value ?? startAlliance(tenantId, teamId, needs.clock.now()));
    stored = await needs.alliances.loadOfTeam(open.scope);
    if (stored?.etag === before) return done;
  }
  return done;
};

const writeAll = async (
  { teamSummaries, clock }: Needs,
  { scope, team, roster }: TeamForDelivery,
  alliance: TeamAlliance,
): Promise<void> => {
  const today = dayOf(clock.now());
  for (let start = 0; start < roster.length; start += concurrency) {
    await Promise.all(
      roster
        .slice(start, start + concurrency)
        .map(({ personId }) => teamSummaries.save(scope, personId, summariseTeam(alliance, team, personId, today))),
    );
  }
};
