import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { TeamRows } from '#ports/team-rows.ts';

/** Rows by the batches in which they are found; each team's own. */
export type MemoryTeamRows = TeamRows & {
  /** The team has so many batches of three rows more. */
  write(tenantId: TenantId, teamId: TeamId, batches: number): void;
  left(tenantId: TenantId, teamId: TeamId): number;
};

const rowsOfBatch = 3;

/** The stores in memory know nothing of one another: here stand counts of rows in their stead. */
export const makeMemoryTeamRows = (): MemoryTeamRows => {
  const batches = new Map<string, number>();
  const left: MemoryTeamRows['left'] = (tenantId, teamId) => batches.get(`${tenantId}:${teamId}`) ?? 0;
  const set = (tenantId: TenantId, teamId: TeamId, count: number) => batches.set(`${tenantId}:${teamId}`, count);
  return {
    left,
    write: (tenantId, teamId, more) => {
      set(tenantId, teamId, left(tenantId, teamId) + more);
    },
    // The batches are not told apart: whatever is left is found.
    next: (tenantId, teamId) => {
      const found = left(tenantId, teamId);
      if (found === 0) return Promise.resolve(undefined);
      const remove = (): Promise<number> => {
        // Another may have deleted this batch since it was found.
        if (left(tenantId, teamId) !== found) return Promise.resolve(0);
        set(tenantId, teamId, found - 1);
        return Promise.resolve(rowsOfBatch);
      };
      return Promise.resolve({ remove, size: rowsOfBatch, place: `behind ${found}` });
    },
    // What is due has a double of its own, which is not looked into.
    ends: () => Promise.resolve({ remove: () => Promise.resolve(0) }),
  };
};
