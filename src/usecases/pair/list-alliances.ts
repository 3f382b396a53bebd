import type { HomeLine, KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import { summaryOn } from '#domain/alliance/pair/summarise.ts';
import { counterpartKeyOf } from '#domain/people/counterpart-key.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { Clock } from '#ports/clock.ts';
import type { PairStore } from '#ports/pair-store.ts';
import type { Sha256 } from '#ports/sha256.ts';

export type ListAlliances = (self: SelfScope) => Promise<readonly HomeLine[]>;

type Needs = { readonly pairs: PairStore; readonly clock: Clock; readonly sha256: Sha256 };

/** Someone's alliances with others, each with what is next in it. */
export const makeListAlliances =
  ({ pairs, clock, sha256 }: Needs): ListAlliances =>
  async (self) => {
    const today = dayOf(clock.now());
    const lineOf = async ({ otherAddress, ...summary }: KeptSummary): Promise<HomeLine> => ({
      ...summaryOn(summary, today),
      counterpart: otherAddress === '' ? undefined : await counterpartKeyOf(sha256, self.personId, otherAddress),
    });
    return await Promise.all((await pairs.summaries(self)).map(lineOf));
  };
