import { applyChanges } from '#domain/alliance/team/team-alliance-change.ts';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';

/** `agreements` counts the saves other than answers, `all` every save. */
type Kept = { readonly alliance: TeamAlliance; readonly agreements: number; readonly all: number };

const placesOf = (changes: readonly TeamAllianceChange[]): readonly string[] =>
  changes.flatMap((change) =>
    change.kind === 'answered' ? [`${change.answer.promptId} ${change.answer.personId}`] : [],
  );

export const makeMemoryAllianceStore = (): AllianceStore => {
  const kept = new Map<string, Kept>();
  /** The count of saves at which an answer was written last. */
  const answeredAt = new Map<string, number>();
  const keyOf = ({ tenantId, teamId }: TeamScope): string => `${tenantId}:${teamId}`;
  const isStale = (key: string, { agreements, all }: Kept, changes: readonly TeamAllianceChange[], etag: string) => {
    const [agreementsThen, allThen] = etag.split(' ').map(Number);
    if (changes.some((change) => change.kind !== 'answered')) return all !== allThen;
    const isRewritten = placesOf(changes).some((place) => (answeredAt.get(`${key} ${place}`) ?? 0) > allThen!);
    return agreements !== agreementsThen || isRewritten;
  };
  return {
    loadOfTeam: (scope) => {
      const found = kept.get(keyOf(scope));
      return Promise.resolve(found && { value: found.alliance, etag: `${found.agreements} ${found.all}` });
    },
    start: (scope, alliance) => {
      if (kept.has(keyOf(scope))) return Promise.resolve('conflict');
      kept.set(keyOf(scope), { alliance, agreements: 0, all: 0 });
      return Promise.resolve('saved');
    },
    save: (scope, changes, etag) => {
      const key = keyOf(scope);
      const now = kept.get(key);
      if (now === undefined || isStale(key, now, changes, etag)) return Promise.resolve('conflict');
      const all = now.all + 1;
      const places = placesOf(changes);
      for (const place of places) answeredAt.set(`${key} ${place}`, all);
      const agreements = now.agreements + (places.length === changes.length ? 0 : 1);
      kept.set(key, { alliance: applyChanges(now.alliance, changes), agreements, all });
      return Promise.resolve('saved');
    },
  };
};
