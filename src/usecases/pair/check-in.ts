import { decideCheckIn } from '#domain/alliance/pair/decide-check-in.ts';
import type { CheckInCommand } from '#domain/alliance/pair/decide-check-in.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type CheckInWithOther = (open: OpenPair, checkIn: Omit<CheckInCommand, 'personId'>) => Promise<PairOutcome>;

/** Keeps someone's part of a check-in. */
export const makeCheckInWithOther =
  ({ changePair }: { changePair: ChangePair }): CheckInWithOther =>
  (open, checkIn) =>
    changePair(open, (alliance, now, today) =>
      decideCheckIn(alliance, { ...checkIn, personId: open.scope.personId }, now, today),
    );
