import type { Clock } from '#ports/clock.ts';
import type { PaceSave, PaceStore, SharedPaces } from '#ports/pace-store.ts';
import { makeRows } from './rows.ts';

const sharedPaces = <Key, Pace>(keyOf: (key: Key) => string, clock: Clock | undefined): SharedPaces<Key, Pace> => {
  const rows = makeRows<Pace>();
  return {
    load: (key) => Promise.resolve(rows.read(keyOf(key))),
    save: (key, pace, etag): Promise<PaceSave> => {
      const at = keyOf(key);
      const outcome = etag === undefined ? rows.insert(at, pace) : rows.replace(at, pace, etag);
      return Promise.resolve(
        outcome === 'conflict' ? { kind: 'conflict' } : { kind: 'saved', etag: rows.read(at)!.etag, at: clock?.now() },
      );
    },
  };
};

/** @param clock that of the storage; left out: it does not tell the time */
export const makeMemoryPaceStore = (clock?: Clock): PaceStore => ({
  tenants: sharedPaces((tenantId) => tenantId, clock),
  conversations: sharedPaces(({ tenantId, conversationId }) => `${tenantId}:${conversationId}`, clock),
});
