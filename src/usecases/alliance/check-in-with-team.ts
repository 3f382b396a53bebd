import { decideTeamCheckIn } from '#domain/alliance/team/decide-check-in.ts';
import type { TeamCheckInCommand } from '#domain/alliance/team/decide-check-in.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type CheckInWithTeam = (open: OpenTeam, checkIn: Omit<TeamCheckInCommand, 'personId'>) => Promise<ActOutcome>;

/** Keeps a member's part of a check-in. */
export const makeCheckInWithTeam =
  ({ changeAlliance }: { changeAlliance: ChangeAlliance }): CheckInWithTeam =>
  ({ scope, roster }, checkIn) => {
    const command = { ...checkIn, personId: scope.personId };
    return changeAlliance(scope, {
      decide: (alliance, now) => decideTeamCheckIn(alliance, command, peopleOf(roster), now, dayOf(now)),
    });
  };
