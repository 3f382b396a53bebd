import { decideLeave } from '#domain/alliance/pair/decide-leave.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type LeavePair = (open: OpenPair) => Promise<PairOutcome>;

/** Leaves the alliance, takes an invitation back, or lets one go. */
export const makeLeavePair =
  ({ changePair }: { changePair: ChangePair }): LeavePair =>
  (open) =>
    changePair(open, (alliance, now) => decideLeave(alliance, open.scope.personId, now));
