import type { AuditEntry } from '#domain/tenant/audit.ts';
import type { AuditLog } from '#ports/audit-log.ts';

/** A log kept in this process. */
export const makeMemoryAuditLog = (): AuditLog => {
  const lines = new Map<string, { readonly tenantId: string; readonly entry: AuditEntry }>();
  return {
    append: ({ tenantId }, entry) => {
      const key = `${tenantId} ${entry.id} ${entry.stage}`;
      if (!lines.has(key)) lines.set(key, { tenantId, entry });
      return Promise.resolve();
    },
    list: ({ tenantId }, since, until) =>
      Promise.resolve(
        [...lines.values()]
          .filter((line) => line.tenantId === tenantId && line.entry.at >= since && line.entry.at <= until)
          .map(({ entry }) => entry)
          .toSorted((one, other) => one.at - other.at),
      ),
    forgetBefore: (before) => {
      for (const [key, { entry }] of lines) if (entry.at < before) lines.delete(key);
      return Promise.resolve();
    },
  };
};
