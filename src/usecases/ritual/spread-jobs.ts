import type { TenantId } from '#domain/shared/ids.ts';
import type { SendPace } from '#usecases/limits/send-pace.ts';
import { Unavailable } from '#ports/unavailable.ts';

/** How long a job of a tenant is to wait in the queue, ms. */
export type DelayOf = (tenantId: TenantId) => Promise<number>;

/** As many as Teams takes in a second need no places. */
const mostAtOnce = 50;

/**
 * Spreads the many jobs of a tenant over the time that it takes to send them: what is visible in the queue is what can be
 * sent, and no other tenant's job stands behind it. A crash costs no more than a second's places.
 */
export const makeSpread = (
  { delays }: Pick<SendPace, 'delays'>,
  due: readonly { readonly tenantId: TenantId }[],
): DelayOf => {
  const many = new Map(
    [...Map.groupBy(due, ({ tenantId }) => tenantId)].filter(([, { length }]) => length > mostAtOnce),
  );
  const taken = new Map<TenantId, Promise<number[]>>();

  const fetchMore = async (tenantId: TenantId): Promise<number[]> => {
    try {
      return [...(await delays(tenantId, mostAtOnce))];
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      // Without places they stand in one another's way, and are sent all the same.
      return Array.from({ length: mostAtOnce }, () => 0);
    }
  };

  const next = async (tenantId: TenantId): Promise<number> => {
    const fetching = taken.get(tenantId) ?? fetchMore(tenantId);
    taken.set(tenantId, fetching);
    const delay = (await fetching).shift();
    if (delay !== undefined) return delay;
    if (taken.get(tenantId) === fetching) taken.delete(tenantId);
    return next(tenantId);
  };

  return (tenantId) => (many.has(tenantId) ? next(tenantId) : Promise.resolve(0));
};
