import { decidePromise } from '#domain/alliance/pair/decide-promise.ts';
import type { PromiseCommand } from '#domain/alliance/pair/decide-promise.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type WritePromise = (open: OpenPair, promise: Omit<PromiseCommand, 'personId'>) => Promise<PairOutcome>;

/** Makes a promise, edits it, or says what became of it. */
export const makeWritePromise =
  ({ changePair }: { changePair: ChangePair }): WritePromise =>
  (open, promise) =>
    changePair(open, (alliance, _now, today) =>
      decidePromise(alliance, { ...promise, personId: open.scope.personId }, today),
    );
