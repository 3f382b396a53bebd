import type { TenantId } from '#domain/shared/ids.ts';
import type { DueBacklog } from '#ports/backlog.ts';
import { isAt } from './is-at.ts';
import type { KnownPlacements } from './known-placements.ts';

/**
 * What is due in one of several accounts, seen as the schedulers see it: rows of a tenant that is being moved wait for its
 * arrival, and those that a move has not cleared away yet are nobody's.
 */
export const makePlacedBacklog = (
  account: string,
  backlog: DueBacklog,
  placements: Pick<KnownPlacements, 'find'>,
): DueBacklog => ({
  account,
  oldest: (now) => {
    const known = new Map<TenantId, Promise<boolean>>();
    return backlog.oldest(now, (tenantId) => {
      const counts = known.get(tenantId) ?? isAt(placements, account, tenantId);
      known.set(tenantId, counts);
      return counts;
    });
  },
  setAside: () => backlog.setAside(),
});
