import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';

/**
 * Keeps with a person since when no team has them, until there is a sign of them. Holds no content, hence no scope.
 * Rejects with {@link Unavailable} (`storage`).
 */
export type AbsenceStore = {
  load(tenantId: TenantId, personId: PersonId): Promise<Instant | undefined>;
  /** An absence that is known already began when it did. */
  note(tenantId: TenantId, personId: PersonId, since: Instant): Promise<void>;
  /** Harmless to repeat. */
  remove(tenantId: TenantId, personId: PersonId): Promise<void>;
};
