import { decideFacilitator } from '#domain/alliance/team/decide-facilitator.ts';
import type { FacilitatorCommand } from '#domain/alliance/team/decide-facilitator.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

/** @param to oneself to start, another to hand the role over, `undefined` to let it go */
export type SetFacilitator = (open: OpenTeam, to: FacilitatorCommand['to']) => Promise<ActOutcome>;

/** Moves the role of the facilitator; nobody reads or may do more by it. */
export const makeSetFacilitator =
  ({ changeAlliance }: { changeAlliance: ChangeAlliance }): SetFacilitator =>
  ({ scope, roster }, to) =>
    changeAlliance(scope, {
      decide: (alliance) => decideFacilitator(alliance, { by: scope.personId, to }, peopleOf(roster)),
    });
