import { applyPairChanges } from '#domain/alliance/pair/apply-pair-changes.ts';
import type { PairAlliance } from '#domain/alliance/pair/pair-alliance.ts';
import type { PairScope, SelfScope } from '#domain/people/scope.ts';
import type { AllianceId } from '#domain/shared/ids.ts';
import type { PairStore } from '#ports/pair-store.ts';
import { makeMemoryHome } from './home.ts';
import { makeRows } from './rows.ts';

/** @param home where the lines go that {@link PairStore} writes for people's homes. */
export const makeMemoryPairStore = (home = makeMemoryHome()): PairStore => {
  const alliances = makeRows<PairAlliance>();
  const notes = makeRows<string>();
  const keyOf = ({ tenantId, allianceId }: PairScope): string => `${tenantId}:${allianceId}`;
  const noteKeyOf = (
    { tenantId, personId }: Pick<SelfScope, 'tenantId' | 'personId'>,
    allianceId: AllianceId,
  ): string => `${tenantId}:${personId}:${allianceId}`;
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
    saveSummary: ({ tenantId, allianceId }, of, summary) => {
      home.of(tenantId, of).pairs.set(allianceId, summary);
      return Promise.resolve();
    },
    removeSummary: ({ tenantId, allianceId }, of) => {
      home.of(tenantId, of).pairs.delete(allianceId);
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
