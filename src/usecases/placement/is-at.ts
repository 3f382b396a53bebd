import type { TenantId } from '#domain/shared/ids.ts';
import { Unavailable } from '#ports/unavailable.ts';
import type { KnownPlacements } from './known-placements.ts';

/** Whether what an account has of a tenant counts: not while the tenant is being moved, nor once it has been. */
export const isAt = async (
  placements: Pick<KnownPlacements, 'find'>,
  account: string,
  tenantId: TenantId,
): Promise<boolean> => {
  try {
    return (await placements.find(tenantId)) === account;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    return false;
  }
};
