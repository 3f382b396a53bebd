import { decideRaising } from '#domain/dissent/decide-raising.ts';
import type { RaisingCommand } from '#domain/dissent/decide-raising.ts';
import { isSettled } from '#domain/dissent/dissent.ts';
import { personalDissentLimit } from '#domain/dissent/personal-dissent.ts';
import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import { refused } from '#domain/week/practice-decision.ts';
import type { Clock } from '#ports/clock.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { FindColleague } from '#usecases/people/find-colleague.ts';
import type { OpenBetween } from '#usecases/people/gate.ts';
import type { ChangePersonalDissent, PersonalDissentOutcome } from './change-personal-dissent.ts';

/**
 * Raises a dissent about a person with that person alone, or words it anew. Refused with `not-in-roster` where the two
 * share neither a team nor an alliance, and with `too-many` when there were enough in a week, withdrawn ones included.
 */
export type RaisePersonalDissent = (
  open: OpenBetween,
  dissent: Omit<RaisingCommand, 'by' | 'lineId'>,
) => Promise<PersonalDissentOutcome>;

type Needs = {
  readonly personalDissents: PersonalDissentStore;
  readonly changePersonalDissent: ChangePersonalDissent;
  readonly findColleague: FindColleague;
  readonly clock: Clock;
};

const week = 7 * 86_400_000;

export const makeRaisePersonalDissent =
  ({ personalDissents, changePersonalDissent, findColleague, clock }: Needs): RaisePersonalDissent =>
  async (open, { id, ...text }) => {
    const { scope, self } = open;
    const by = scope.personId;
    const [between, colleague] = await Promise.all([personalDissents.list(scope), findColleague(self, scope.otherId)]);
    const isCounted = (one: PersonalDissent): boolean =>
      one.by === by && (!isSettled(one) || clock.now() - one.raised.at < week);
    const room = personalDissentLimit - between.filter(isCounted).length;
    return changePersonalDissent(open, {
      id,
      decide: (current, now) => {
        if (current === undefined && colleague === undefined) return refused('not-in-roster');
        const decision = decideRaising(current, { ...text, id, by, lineId: undefined }, room, now);
        if (decision.kind !== 'changed') return decision;
        const names = { byName: current?.byName ?? self.name, toName: current?.toName ?? colleague?.name ?? '' };
        const addresses = { byAddress: current?.byAddress ?? '', toAddress: current?.toAddress ?? '' };
        return { kind: 'changed', dissent: { ...decision.dissent, to: scope.otherId, ...names, ...addresses } };
      },
    });
  };
