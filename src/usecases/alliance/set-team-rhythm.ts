import { decideTeamRhythm } from '#domain/alliance/team/decide-rhythm.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

/** @param checkInWeeks weeks between two check-ins */
export type SetTeamRhythm = (open: OpenTeam, checkInWeeks: number) => Promise<ActOutcome>;

/** Sets how often the team looks at its alliance again. */
export const makeSetTeamRhythm =
  ({ changeAlliance }: { changeAlliance: ChangeAlliance }): SetTeamRhythm =>
  ({ scope }, checkInWeeks) =>
    changeAlliance(scope, { decide: (alliance) => decideTeamRhythm(alliance, checkInWeeks) });
