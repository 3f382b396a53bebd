import type { DueIndex, DueRow } from '#ports/due-index.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { isAt } from './is-at.ts';
import type { KnownPlacements } from './known-placements.ts';

type Needs = {
  /** What is due in each account, by its name. */
  readonly indexes: ReadonlyMap<string, Pick<DueIndex, 'dueBy'>>;
  readonly placements: Pick<KnownPlacements, 'find' | 'expectReach'>;
};

/**
 * What is due in several accounts. A row counts where its tenant is: those of a tenant that is being moved, or has just
 * been, are due once it has arrived. An account out of reach keeps back what is due in it alone.
 */
export const makeDueBy =
  ({ indexes, placements }: Needs): DueIndex['dueBy'] =>
  async (until, since) => {
    const answers = await Promise.allSettled(
      [...indexes].map(async ([account, index]) => {
        // One that sleeps is not waited for: the look itself may be long where much is due.
        await placements.expectReach(account);
        return await onlyAt(placements, account, await index.dueBy(until, since));
      }),
    );
    const failed = answers.filter((one) => one.status === 'rejected');
    const bug = failed.find(({ reason }) => !(reason instanceof Unavailable));
    if (bug !== undefined) throw bug.reason;
    if (failed[0] !== undefined && failed.length === answers.length) throw failed[0].reason;
    const due = answers.flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    return due.toSorted((one, other) => one.at - other.at);
  };

const onlyAt = async (
  placements: Needs['placements'],
  account: string,
  due: readonly DueRow[],
): Promise<readonly DueRow[]> => {
  const tenants = [...new Set(due.map(({ tenantId }) => tenantId))];
  const isHere = await Promise.all(tenants.map((tenantId) => isAt(placements, account, tenantId)));
  const here = new Set(tenants.filter((_, index) => isHere[index]));
  return due.filter(({ tenantId }) => here.has(tenantId));
};
