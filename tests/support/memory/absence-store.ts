import type { Instant } from '#domain/shared/instant.ts';
import type { AbsenceStore } from '#ports/absence-store.ts';

/** @param rows may be shared with what reads homes */
export const makeMemoryAbsenceStore = (rows = new Map<string, Instant>()): AbsenceStore => ({
  load: (tenantId, personId) => Promise.resolve(rows.get(`${tenantId}:${personId}`)),
  note: (tenantId, personId, since) => {
    const key = `${tenantId}:${personId}`;
    if (!rows.has(key)) rows.set(key, since);
    return Promise.resolve();
  },
  remove: (tenantId, personId) => {
    rows.delete(`${tenantId}:${personId}`);
    return Promise.resolve();
  },
});
