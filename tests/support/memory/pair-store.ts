import { applyPairChanges } from '#domain/alliance/pair/apply-pair-changes.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { PairScope, SelfScope } from '#domain/people/scope.ts';
import type { AllianceId, PersonId, TenantId } from '#domain/shared/ids.ts';
import type { PairStore } from '#ports/pair-store.ts';
import { makeRows } from './rows.ts';

export const makeMemoryPairStore = (): PairStore => {
  const alliances = makeRows<PairAlliance>();
  const notes = makeRows<string>();
  /** By person, then by alliance. */
  const summaries = new Map<string, Map<AllianceId, KeptSummary>>();
  const keyOf = ({ tenantId, allianceId }: PairScope): string => `${tenantId}:${allianceId}`;
  const noteKeyOf = (
    { tenantId, personId }: Pick<SelfScope, 'tenantId' | 'personId'>,
    allianceId: AllianceId,
  ): string => `${tenantId}:${personId}:${allianceId}`;
  const summariesOf = (tenantId: TenantId, personId: PersonId): Map<AllianceId, KeptSummary> => {
    const key = `${tenantId}:${personId}`;
    const found = summaries.get(key) ?? new Map<AllianceId, KeptSummary>();
    summaries.set(key, found);
    return found;
  };
  return {
    load: (scope) => Promise.resolve(alliances.read(keyOf(scope))),
    start: (scope, alliance) => Promise.resolve(alliances.insert(keyOf(scope), alliance)),
    save: (scope, changes, etag) => {
      const now = alliances.read(keyOf(scope));
      if (now === undefined) return Promise.resolve('conflict');
      return Promise.resolve(alliances.replace(keyOf(scope), applyPairChanges(now.value, changes), etag));
    },
    remove: (scope, etag) => {
      const now = alliances.read(keyOf(scope));
      if (now !== undefined && now.etag !== etag) return Promise.resolve('conflict');
      alliances.remove(keyOf(scope));
      return Promise.resolve('saved');
    },
    summaries: ({ tenantId, personId }) => Promise.resolve([...summariesOf(tenantId, personId).values()]),
    saveSummary: ({ tenantId, allianceId }, of, summary) => {
      summariesOf(tenantId, of).set(allianceId, summary);
      return Promise.resolve();
    },
    removeSummary: ({ tenantId, allianceId }, of) => {
      summariesOf(tenantId, of).delete(allianceId);
      return Promise.resolve();
    },
    note: (scope, allianceId) => Promise.resolve(notes.read(noteKeyOf(scope, allianceId))),
    saveNote: (scope, allianceId, text, etag) => {
      const key = noteKeyOf(scope, allianceId);
      return Promise.resolve(etag === undefined ? notes.insert(key, text) : notes.replace(key, text, etag));
    },
    removeNote: ({ tenantId, allianceId }, of) => {
      notes.remove(noteKeyOf({ tenantId, personId: of }, allianceId));
      return Promise.resolve();
    },
  };
};
