import { decideAnswer } from '#domain/alliance/team/decide-answer.ts';
import type { AnswerCommand } from '#domain/alliance/team/decide-answer.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type WriteAnswer = (open: OpenTeam, answer: Omit<AnswerCommand, 'personId'>) => Promise<ActOutcome>;

/** Keeps what a member writes to a prompt. */
export const makeWriteAnswer =
  ({ changeAlliance }: { changeAlliance: ChangeAlliance }): WriteAnswer =>
  ({ scope }, answer) =>
    changeAlliance(scope, {
      decide: (alliance, now) => decideAnswer(alliance, { ...answer, personId: scope.personId }, now),
    });
