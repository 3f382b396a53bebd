import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import { viewFor } from '#domain/alliance/pair/view-for.ts';
import type { PairReading } from '#domain/alliance/pair/view-for.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';

/** An alliance as one of the two may read it today. */
export type ShowPair = (alliance: PairAlliance, personId: PersonId) => PairReading;

export const makeShowPair =
  ({ clock }: { clock: Clock }): ShowPair =>
  (alliance, personId) =>
    viewFor(alliance, personId, dayOf(clock.now()));
