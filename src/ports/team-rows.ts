import type { TeamId, TenantId } from '#domain/shared/ids.ts';

/** Some rows of a team, as they were when they were found. */
export type RowBatch = {
  /** Deletes those that are still as they were; what was written since stays. How many are gone. */
  remove(): Promise<number>;
  /** How many were found. */
  readonly size: number;
  /** Where the look has ended: opaque to everyone but those who gave it. */
  readonly place: string;
};

/** The name in the due index of a team's end. */
export const endName = 'purge';

/**
 * Everything that is kept on behalf of a team but the record of the team itself, wherever it stands: for the end of a team,
 * when the gate opens it to nobody any more. What people have of their own, and what stands between two of them, is none of
 * it. Rejects with {@link Unavailable} (`storage`).
 */
export type TeamRows = {
  /**
   * A bounded number of them, some hundreds at most and none of {@link ends}; `undefined` where there is none.
   *
   * @param from where another look has ended, so that what lies before is not gone through again; left out: the beginning
   */
  next(tenantId: TenantId, teamId: TeamId, from?: string): Promise<RowBatch | undefined>;
  /** The rows by which the end of the team is due: for whoever gives up on the way they come last of all. */
  ends(tenantId: TenantId, teamId: TeamId): Promise<Pick<RowBatch, 'remove'>>;
};
