import { decideRaising } from '#domain/dissent/decide-raising.ts';
import type { RaisingCommand } from '#domain/dissent/decide-raising.ts';
import { isSettled } from '#domain/dissent/dissent.ts';
import { personalDissentLimit } from '#domain/dissent/personal-dissent.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { OpenBetween } from '#usecases/people/gate.ts';
import type { ChangePersonalDissent, PersonalDissentOutcome } from './change-personal-dissent.ts';

/** Raises a dissent about a person with that person alone, or words it anew. */
export type RaisePersonalDissent = (
  open: OpenBetween,
  dissent: Omit<RaisingCommand, 'by' | 'lineId'> & { readonly toName: string },
) => Promise<PersonalDissentOutcome>;

type Needs = {
  readonly personalDissents: PersonalDissentStore;
  readonly changePersonalDissent: ChangePersonalDissent;
};

export const makeRaisePersonalDissent =
  ({ personalDissents, changePersonalDissent }: Needs): RaisePersonalDissent =>
  async (open, { id, toName, ...text }) => {
    const { scope, self } = open;
    const by = scope.personId;
    const between = await personalDissents.list(scope);
    const own = between.filter((one) => one.by === by && !isSettled(one)).length;
    return changePersonalDissent(open, {
      id,
      decide: (current, now) => {
        const command = { ...text, id, by, lineId: undefined };
        const decision = decideRaising(current, command, personalDissentLimit - own, now);
        if (decision.kind !== 'changed') return decision;
        const names = { byName: current?.byName ?? self.name, toName: current?.toName ?? toName };
        const addresses = { byAddress: current?.byAddress ?? '', toAddress: current?.toAddress ?? '' };
        return { kind: 'changed', dissent: { ...decision.dissent, to: scope.otherId, ...names, ...addresses } };
      },
    });
  };
