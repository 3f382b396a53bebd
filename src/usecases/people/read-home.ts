import type { HomeLine, KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import { summaryOn } from '#domain/alliance/pair/summarise.ts';
import { teamSummaryOn } from '#domain/alliance/team/team-step.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import { counterpartKeyOf } from '#domain/people/counterpart-key.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { AbsenceStore } from '#ports/absence-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { HomeStore } from '#ports/home-store.ts';
import type { Sha256 } from '#ports/sha256.ts';

/** A person's home, as it reads today. */
type Home = { readonly pairs: readonly HomeLine[]; readonly teams: readonly TeamSummary[] };

export type ReadHome = (self: SelfScope) => Promise<Home>;

type Needs = {
  readonly absences: Pick<AbsenceStore, 'remove'>;
  readonly homes: HomeStore;
  readonly clock: Clock;
  readonly sha256: Sha256;
};

/** Someone's alliances with others and in their teams, each with what is next in it today. */
export const makeReadHome =
  ({ homes, absences, clock, sha256 }: Needs): ReadHome =>
  async (self) => {
    const today = dayOf(clock.now());
    const { pairs, teams, absentSince } = await homes.read(self);
    // Whoever looks at it is there, though no team may have them.
    if (absentSince !== undefined) await absences.remove(self.tenantId, self.personId);
    const lineOf = async ({ otherAddress, ...summary }: KeptSummary): Promise<HomeLine> => ({
      ...summaryOn(summary, today),
      counterpart: otherAddress === '' ? undefined : await counterpartKeyOf(sha256, self.personId, otherAddress),
    });
    return {
      pairs: await Promise.all(pairs.map(lineOf)),
      teams: teams.map((summary) => teamSummaryOn(summary, today)),
    };
  };
