import { decideGrouping } from '#domain/alliance/team/decide-grouping.ts';
import type { GroupingCommand } from '#domain/alliance/team/decide-grouping.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type GroupAnswer = (open: OpenTeam, grouping: GroupingCommand) => Promise<ActOutcome>;

/** Puts an answer behind the line that says it for everyone, or takes it out from there. */
export const makeGroupAnswer =
  ({ changeAlliance }: { changeAlliance: ChangeAlliance }): GroupAnswer =>
  ({ scope }, grouping) =>
    changeAlliance(scope, { decide: (alliance) => decideGrouping(alliance, grouping) });
