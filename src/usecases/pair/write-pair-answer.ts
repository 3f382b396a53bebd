import { decidePairAnswer } from '#domain/alliance/pair/decide-pair-answer.ts';
import type { PairAnswerCommand } from '#domain/alliance/pair/decide-pair-answer.ts';
import type { OpenPair } from '#usecases/people/gate.ts';
import type { ChangePair, PairOutcome } from './change-pair.ts';

export type WritePairAnswer = (open: OpenPair, answer: Omit<PairAnswerCommand, 'personId'>) => Promise<PairOutcome>;

/** Keeps what someone answers to a prompt. */
export const makeWritePairAnswer =
  ({ changePair }: { changePair: ChangePair }): WritePairAnswer =>
  (open, answer) =>
    changePair(open, (alliance, now) => decidePairAnswer(alliance, { ...answer, personId: open.scope.personId }, now));
