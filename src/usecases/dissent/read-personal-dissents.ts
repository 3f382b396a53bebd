import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { ReadPreferences } from '#usecases/settings/read-preferences.ts';

/** What is between someone and others, newest first, and the day that it is for them. */
export type PersonalDissentReading = { readonly dissents: readonly PersonalDissent[]; readonly today: Day };

export type ReadPersonalDissents = (self: SelfScope) => Promise<PersonalDissentReading>;

type Needs = {
  readonly gate: Pick<Gate, 'openBetween'>;
  readonly personalDissents: PersonalDissentStore;
  readonly readPreferences: ReadPreferences;
};

/** Two round trips, however many others there are: with whom, and what. */
export const makeReadPersonalDissents =
  ({ gate, personalDissents, readPreferences }: Needs): ReadPersonalDissents =>
  async (self) => {
    const [others, { today }] = await Promise.all([personalDissents.counterparts(self), readPreferences(self)]);
    const between = await Promise.all(
      others.map(async (otherId) => {
        const open = await gate.openBetween(self, otherId);
        return open.kind === 'open' ? personalDissents.list(open.scope) : [];
      }),
    );
    const dissents = between.flat().toSorted((one, other) => other.raised.at - one.raised.at);
    return { dissents, today };
  };
