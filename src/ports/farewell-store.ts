import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/** That someone's data is being deleted, and how far that has come. */
export type Farewell = {
  readonly since: Instant;
  /** The id that nobody has by which others' things name them from then on. */
  readonly stranger: PersonId;
  /** Where the look goes on; `undefined`: at the beginning. */
  readonly place: string | undefined;
  /** Rows that this look from the beginning has found so far. */
  readonly found: number;
};

/**
 * Keeps with a person that their data is being deleted: the last row of theirs that goes. Holds no content, hence no scope.
 * Rejects with {@link Unavailable} (`storage`).
 */
export type FarewellStore = {
  load(tenantId: TenantId, personId: PersonId): Promise<Stored<Farewell> | undefined>;
  /** `etag` is `undefined` for the first save: insert-only. */
  save(tenantId: TenantId, personId: PersonId, farewell: Farewell, etag: string | undefined): Promise<SaveOutcome>;
  /** `conflict` with every save since `etag` was read, and where it is gone already. */
  remove(tenantId: TenantId, personId: PersonId, etag: string): Promise<SaveOutcome>;
};
