import type { PairSummary } from '#domain/alliance/pair/pair-summary.ts';
import { summaryOn } from '#domain/alliance/pair/summarise.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { Clock } from '#ports/clock.ts';
import type { PairStore } from '#ports/pair-store.ts';

export type ListAlliances = (self: SelfScope) => Promise<readonly PairSummary[]>;

/** Someone's alliances with others, each with what is next in it. */
export const makeListAlliances =
  ({ pairs, clock }: { pairs: PairStore; clock: Clock }): ListAlliances =>
  async (self) => {
    const today = dayOf(clock.now());
    return (await pairs.summaries(self)).map((summary) => summaryOn(summary, today));
  };
