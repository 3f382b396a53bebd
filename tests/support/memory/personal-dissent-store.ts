import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import type { PairScope } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import { makeRows } from './rows.ts';

export const makeMemoryPersonalDissentStore = (): PersonalDissentStore => {
  const rows = makeRows<PersonalDissent>();
  const counterparts = new Map<string, Set<PersonId>>();
  const partition = ({ tenantId, allianceId }: PairScope): string => `${tenantId}:${allianceId}|`;
  const keyOf = (scope: PairScope, id: string): string => `${partition(scope)}${id}`;
  const name = (tenantId: string, of: PersonId, other: PersonId): void => {
    const key = `${tenantId}:${of}`;
    counterparts.set(key, new Set([...(counterparts.get(key) ?? []), other]));
  };
  return {
    list: (scope) =>
      Promise.resolve(
        rows
          .list()
          .filter(([key]) => key.startsWith(partition(scope)))
          .map(([, { value }]) => value),
      ),
    find: (scope, id) => Promise.resolve(rows.read(keyOf(scope, id))),
    add: (scope, dissent) => {
      name(scope.tenantId, scope.personId, scope.otherId);
      name(scope.tenantId, scope.otherId, scope.personId);
      return Promise.resolve(rows.insert(keyOf(scope, dissent.id), dissent));
    },
    save: (scope, dissent, etag) => Promise.resolve(rows.replace(keyOf(scope, dissent.id), dissent, etag)),
    counterparts: ({ tenantId, personId }) =>
      Promise.resolve([...(counterparts.get(`${tenantId}:${personId}`) ?? [])].toSorted()),
  };
};
