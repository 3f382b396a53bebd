import { decideLineRemoval } from '#domain/alliance/team/decide-line-removal.ts';
import type { LineRemovalCommand } from '#domain/alliance/team/decide-line-removal.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type RemoveTeamLine = (open: OpenTeam, removal: LineRemovalCommand) => Promise<ActOutcome>;

/** Takes a line out of what the next version will say. */
export const makeRemoveTeamLine =
  ({ changeAlliance }: { changeAlliance: ChangeAlliance }): RemoveTeamLine =>
  ({ scope }, removal) =>
    changeAlliance(scope, { decide: (alliance) => decideLineRemoval(alliance, removal) });
