import { summaryOn } from '#domain/alliance/pair/summarise.ts';
import { teamSummaryOn } from '#domain/alliance/team/team-step.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { Clock } from '#ports/clock.ts';
import type { HomeStore, KeptHome } from '#ports/home-store.ts';

export type ReadHome = (self: SelfScope) => Promise<KeptHome>;

/** Someone's alliances with others and in their teams, each with what is next in it today. */
export const makeReadHome =
  ({ homes, clock }: { homes: HomeStore; clock: Clock }): ReadHome =>
  async (self) => {
    const today = dayOf(clock.now());
    const { pairs, teams } = await homes.read(self);
    return {
      pairs: pairs.map((summary) => summaryOn(summary, today)),
      teams: teams.map((summary) => teamSummaryOn(summary, today)),
    };
  };
