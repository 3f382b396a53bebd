import type { PairReading } from '#domain/alliance/pair/view-for.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { KeepSummaries } from './keep-summaries.ts';
import type { ShowPair } from './show-pair.ts';

export type ReadPair = (open: OpenPair) => Promise<PairReading>;

type Needs = { readonly keepSummaries: KeepSummaries; readonly showPair: ShowPair };

/**
 * Reads an alliance for one of the two. Their line about it on their home is written anew with it: should a crash have
 * left it behind the alliance, it is true again.
 */
export const makeReadPair =
  ({ keepSummaries, showPair }: Needs): ReadPair =>
  async ({ scope, stored: { value: alliance } }) => {
    await keepSummaries.write(scope, alliance, [scope.personId]);
    return showPair(alliance, scope.personId);
  };
