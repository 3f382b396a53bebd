import { decideRhythm } from '#domain/alliance/pair/decide-rhythm.ts';
import type { RhythmCommand } from '#domain/alliance/pair/decide-rhythm.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type SetRhythm = (open: OpenPair, rhythm: RhythmCommand) => Promise<PairOutcome>;

/** Sets how often the two check in and when they review. */
export const makeSetRhythm =
  ({ changePair }: { changePair: ChangePair }): SetRhythm =>
  (open, rhythm) =>
    changePair(open, (alliance, _now, today) => decideRhythm(alliance, rhythm, today));
