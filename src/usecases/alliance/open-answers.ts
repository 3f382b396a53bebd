import { decideOpening } from '#domain/alliance/team/decide-opening.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type OpenAnswers = (open: OpenTeam) => Promise<ActOutcome>;

/** Opens everyone's answers to everyone, so that the team can make lines of them. */
export const makeOpenAnswers =
  ({ changeAlliance }: { changeAlliance: ChangeAlliance }): OpenAnswers =>
  ({ scope }) =>
    changeAlliance(scope, { decide: decideOpening });
