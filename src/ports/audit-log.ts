import type { AdministratorScope } from '#domain/people/scope.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { AuditEntry } from '#domain/tenant/audit.ts';

/** What administrators did, without what anyone wrote. Rejects with {@link Unavailable} (`storage`). */
export type AuditLog = {
  /** Insert-only: what is in the log is not written again. Harmless to repeat. */
  append(scope: AdministratorScope, entry: AuditEntry): Promise<void>;
  /** The lines of the scope's tenant from `since` to `until`, both included, in the order of their time. */
  list(scope: AdministratorScope, since: Instant, until: Instant): Promise<readonly AuditEntry[]>;
  /** Forgets the lines of all tenants that are older. Harmless to repeat, and to be done by several at once. */
  forgetBefore(before: Instant): Promise<void>;
};
