import type { TenantId } from '#domain/shared/ids.ts';
import type { DueRow } from '#ports/due-index.ts';
import type { DelayOf } from './spread-jobs.ts';

/** Rows that are started together. */
type DueTurn = { readonly rows: readonly DueRow[]; readonly delayOf: DelayOf };

/** What is due in turns, which go round the tenants: nobody waits behind all of another tenant's. */
export type DueTurns = {
  add(due: readonly DueRow[], delayOf: DelayOf | undefined): void;
  next(): DueTurn | undefined;
  /** Leaves the rest, which stays due. */
  clear(): void;
};

type Size = {
  /** Rows that are started together. */
  readonly rowsAtOnce: number;
  /** From 0 to below 1: where in what is due to begin, so that several schedulers do not do the same at once. */
  readonly chance: () => number;
};

/** Rows of a tenant that follow one another: a worker that gets some of them takes their turns to send with one request. */
const togetherOfTenant = 8;

type OfTenant = { readonly rows: DueRow[]; readonly delayOf: DelayOf | undefined };

export const makeDueTurns = ({ rowsAtOnce, chance }: Size): DueTurns => {
  const ofTenants = new Map<TenantId, OfTenant[]>();

  /** Some rows of the tenant that has waited longest, which is then behind all others. */
  const takeSome = (most: number): OfTenant | undefined => {
    const [entry] = ofTenants;
    if (entry === undefined) return undefined;
    const [tenantId, waiting] = entry;
    const [first] = waiting;
    const rows = first?.rows.splice(0, Math.min(togetherOfTenant, most)) ?? [];
    ofTenants.delete(tenantId);
    const left = waiting.filter((one) => one.rows.length > 0);
    if (left.length > 0) ofTenants.set(tenantId, left);
    return { rows, delayOf: first?.delayOf };
  };

  return {
    add: (due, delayOf) => {
      const first = Math.floor(chance() * due.length);
      const turned = [...due.slice(first), ...due.slice(0, first)];
      for (const [tenantId, rows] of Map.groupBy(turned, (row) => row.tenantId))
        ofTenants.set(tenantId, [...(ofTenants.get(tenantId) ?? []), { rows, delayOf }]);
    },
    next: () => {
      const rows: DueRow[] = [];
      const delays = new Map<TenantId, DelayOf | undefined>();
      for (let some = takeSome(rowsAtOnce); some !== undefined; some = takeSome(rowsAtOnce - rows.length)) {
        rows.push(...some.rows);
        for (const { tenantId } of some.rows) delays.set(tenantId, some.delayOf);
        if (rows.length >= rowsAtOnce) break;
      }
      const delayOf: DelayOf = (tenantId) => delays.get(tenantId)?.(tenantId) ?? Promise.resolve(0);
      return rows.length === 0 ? undefined : { rows, delayOf };
    },
    clear: () => {
      ofTenants.clear();
    },
  };
};
