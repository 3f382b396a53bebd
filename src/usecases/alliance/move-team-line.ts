import { decideLineMove } from '#domain/alliance/team/decide-line-move.ts';
import type { LineMoveCommand } from '#domain/alliance/team/decide-line-move.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type MoveTeamLine = (open: OpenTeam, move: LineMoveCommand) => Promise<ActOutcome>;

/** Gives a line another place within its part. */
export const makeMoveTeamLine =
  ({ changeAlliance }: { changeAlliance: ChangeAlliance }): MoveTeamLine =>
  ({ scope }, move) =>
    changeAlliance(scope, { decide: (alliance) => decideLineMove(alliance, move) });
