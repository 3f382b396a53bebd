import { decideOpenness } from '#domain/alliance/pair/decide-openness.ts';
import type { OpennessCommand } from '#domain/alliance/pair/decide-openness.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type WriteOpenness = (open: OpenPair, openness: Omit<OpennessCommand, 'personId'>) => Promise<PairOutcome>;

/** Keeps someone's why, expectations and fears. */
export const makeWriteOpenness =
  ({ changePair }: { changePair: ChangePair }): WriteOpenness =>
  (open, openness) =>
    changePair(open, (alliance, now) => decideOpenness(alliance, { ...openness, personId: open.scope.personId }, now));
