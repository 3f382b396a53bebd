import { applyChanges } from '#domain/alliance/team/team-alliance-change.ts';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';

/** `agreements` counts the saves that exclude every other one, `all` every save. */
type Kept = { readonly alliance: TeamAlliance; readonly agreements: number; readonly all: number };

/** The answer or position that a change writes beside the changes of others; `undefined`: it excludes every other one. */
const placeOf = (change: TeamAllianceChange): string | undefined => {
  if (change.kind === 'position-taken') return `${change.position.lineId} ${change.position.personId}`;
  const isAnswer = change.kind === 'answered' || change.kind === 'grouped';
  return isAnswer ? `${change.answer.promptId} ${change.answer.personId}` : undefined;
};

export const makeMemoryAllianceStore = (): AllianceStore => {
  const kept = new Map<string, Kept>();
  /** The count of saves at which an answer or position was written last. */
  const writtenAt = new Map<string, number>();
  const keyOf = ({ tenantId, teamId }: TeamScope): string => `${tenantId}:${teamId}`;
  const isStale = (key: string, { agreements, all }: Kept, places: readonly (string | undefined)[], etag: string) => {
    const [agreementsThen, allThen] = etag.split(' ').map(Number);
    if (places.includes(undefined)) return all !== allThen;
    const isRewritten = places.some((place) => (writtenAt.get(`${key} ${place}`) ?? 0) > allThen!);
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
      const places = changes.map(placeOf);
      if (now === undefined || isStale(key, now, places, etag)) return Promise.resolve('conflict');
      const all = now.all + 1;
      for (const place of places) writtenAt.set(`${key} ${place}`, all);
      const agreements = now.agreements + (places.includes(undefined) ? 1 : 0);
      kept.set(key, { alliance: applyChanges(now.alliance, changes), agreements, all });
      return Promise.resolve('saved');
    },
  };
};
