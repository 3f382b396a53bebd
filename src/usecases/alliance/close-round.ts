import { decideRoundClosing } from '#domain/alliance/team/decide-round-closing.ts';
import { peopleOf } from '#domain/people/roster-member.ts';
import { dayOf } from '#domain/shared/day.ts';
import type { TeamForDelivery } from '#usecases/people/gate.ts';
import type { ActOutcome, ChangeAlliance } from './change-alliance.ts';

export type CloseRound = (open: Pick<TeamForDelivery, 'scope' | 'roster'>) => Promise<ActOutcome>;

/** Closes the round of check-ins that waits for nobody any more: the last one who had not answered may have left. */
export const makeCloseRound =
  ({ changeAlliance }: { changeAlliance: ChangeAlliance }): CloseRound =>
  ({ scope, roster }) => {
    const people = peopleOf(roster);
    return changeAlliance(scope, { decide: (alliance, now) => decideRoundClosing(alliance, people, now, dayOf(now)) });
  };
