import { decideLineRemoval } from '#domain/alliance/pair/decide-line-removal.ts';
import type { LineRemovalCommand } from '#domain/alliance/pair/decide-line-removal.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type RemoveLine = (open: OpenPair, removal: LineRemovalCommand) => Promise<PairOutcome>;

/** Takes a line out of the agreement. */
export const makeRemoveLine =
  ({ changePair }: { changePair: ChangePair }): RemoveLine =>
  (open, removal) =>
    changePair(open, (alliance) => decideLineRemoval(alliance, removal));
