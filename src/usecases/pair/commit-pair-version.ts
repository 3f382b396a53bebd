import { decidePairCommitment } from '#domain/alliance/pair/decide-pair-commitment.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type CommitPairVersion = (open: OpenPair, version: number) => Promise<PairOutcome>;

/** Takes someone's commitment to a version. */
export const makeCommitPairVersion =
  ({ changePair }: { changePair: ChangePair }): CommitPairVersion =>
  (open, version) =>
    changePair(open, (alliance, now, today) =>
      decidePairCommitment(alliance, { personId: open.scope.personId, version }, now, today),
    );
