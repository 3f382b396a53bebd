import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Day } from '#domain/shared/instant.ts';

/**
 * What a team's practices have left behind: the things of its weeks, where each of them stands, and what is noted of their
 * posts. Its alliance is none of it. Rejects with {@link Unavailable} (`storage`).
 */
export type PracticeRows = {
  /**
   * Deletes some hundreds at most of what is of the weeks before that of a day, and what stands open and was left alone since
   * before it; how many. Harmless to repeat, and to be done by several at once: 0 where nothing is left.
   */
  sweep(tenantId: TenantId, teamId: TeamId, since: Day): Promise<number>;
};
