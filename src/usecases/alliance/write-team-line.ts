import { decideLine } from '#domain/alliance/team/decide-line.ts';
import type { LineCommand } from '#domain/alliance/team/decide-line.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type WriteTeamLine = (open: OpenTeam, line: Omit<LineCommand, 'personId'>) => Promise<ActOutcome>;

/** Adds a line to what the next version will say, or edits one. */
export const makeWriteTeamLine =
  ({ changeAlliance }: { changeAlliance: ChangeAlliance }): WriteTeamLine =>
  ({ scope }, line) =>
    changeAlliance(scope, { decide: (alliance) => decideLine(alliance, { ...line, personId: scope.personId }) });
