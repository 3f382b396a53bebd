import { decideResume } from '#domain/alliance/pair/decide-resume.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type ResumePair = (open: OpenPair) => Promise<PairOutcome>;

/** Ends a pause before its day. */
export const makeResumePair =
  ({ changePair }: { changePair: ChangePair }): ResumePair =>
  (open) =>
    changePair(open, decideResume);
