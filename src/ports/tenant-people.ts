import type { PersonId, TenantId } from '#domain/shared/ids.ts';

/** Some people, and where to go on. */
type PeoplePage = {
  readonly people: readonly PersonId[];
  /** Opaque to everyone but who gave it; `undefined`: there are no more. */
  readonly next: string | undefined;
};

/** The people of a tenant, by the keys of their rows alone: what they hold is not read. Rejects with {@link Unavailable} (`storage`). */
export type TenantPeople = {
  /**
   * A bounded number of those of whom anything is kept, and on whose home no team stands.
   *
   * @param from as `next` said; left out: the beginning
   */
  inNoTeam(tenantId: TenantId, from?: string): Promise<PeoplePage>;
};
