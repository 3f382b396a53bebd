import { decidePause } from '#domain/alliance/pair/decide-pause.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type PausePair = (open: OpenPair, until: Day) => Promise<PairOutcome>;

/** Lets the alliance rest until a day. */
export const makePausePair =
  ({ changePair }: { changePair: ChangePair }): PausePair =>
  (open, until) =>
    changePair(open, (alliance, now, today) =>
      decidePause(alliance, { personId: open.scope.personId, until }, now, today),
    );
