import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { isOpenTo } from '#domain/alliance/pair/standing-on.ts';
import { summarise } from '#domain/alliance/pair/summarise.ts';
import type { PairScope } from '#domain/people/scope.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';
import type { PairStore } from '#ports/pair-store.ts';

/** Keeps the line about an alliance on each one's home true. */
export type KeepSummaries = {
  /** Writes the line of everyone of `people` to whom the alliance is open. */
  write(scope: PairScope, alliance: PairAlliance, people?: readonly PersonId[]): Promise<void>;
  /** Takes away the lines of those to whom the alliance, as it will be, is not open. */
  clear(scope: PairScope, next: PairAlliance | 'ended'): Promise<void>;
};

export const makeKeepSummaries = ({ pairs, clock }: { pairs: PairStore; clock: Clock }): KeepSummaries => ({
  write: async (scope, alliance, people = alliance.people) => {
    const today = dayOf(clock.now());
    const readers = people.filter((personId) => isOpenTo(alliance, personId));
    await Promise.all(
      readers.map((personId) => pairs.saveSummary(scope, personId, summarise(alliance, personId, today))),
    );
  },
  clear: async (scope, next) => {
    const gone = [scope.personId, scope.otherId].filter((personId) => next === 'ended' || !isOpenTo(next, personId));
    await Promise.all(gone.map((personId) => pairs.removeSummary(scope, personId)));
  },
});
