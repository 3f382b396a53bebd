import type { TenantId } from '#domain/shared/ids.ts';
import type { ReceivedJob, SendJob } from '#ports/send-queue.ts';
import { makeWaitingJobs } from './waiting-jobs.ts';

/** What a worker holds: the jobs that it has begun, and those that wait for a lane. */
export type Hand = {
  /** @returns those that are of no use, as one that waits does the same */
  take(received: readonly ReceivedJob[]): readonly ReceivedJob[];
  /**
   * The next job, of the tenant with the fewest begun that has waited longest, or one more of the tenant before: some of its jobs take their turns to
   * send together. `isOver`: nothing is done any more, and nobody needs a share.
   */
  begin(isOver: boolean): ReceivedJob | undefined;
  /** How many jobs of the same tenant are about to follow the one that was begun last. */
  following(): number;
  end(received: ReceivedJob): void;
  /** Lets go of the jobs beyond what one tenant may have waiting here. */
  excess(): ReadonlyMap<TenantId, readonly ReceivedJob[]>;
  /** Whether one waits that does what this one does. */
  hasSame(job: SendJob): boolean;
  /** Whether a lane is free and nothing waits. */
  isHungry(): boolean;
  isFull(): boolean;
  all(): readonly ReceivedJob[];
};

/** Lanes that no tenant takes from the others, where there are more than these. */
const lanesForOthers = 8;

/** Lanes among them for whoever has no job begun: where Teams is slow a few large tenants hold all others for seconds. */
const lanesForNew = 4;

/** Jobs that wait here: enough for all lanes for some seconds. */
const mostWaiting = 512;

/** Of one tenant no more: about a second's worth, so that none of what Teams takes is lost. */
const mostOfTenant = 32;

/** However many tenants there are, each may have as many: what is begun in succession stays together. */
const leastOfTenant = 8;

/** Jobs of a tenant that are begun in succession, where there are as many lanes as four times these. */
const mostInRow = 8;

/** With more here than these a tenant is a large one: its turns come one by one, and so do its jobs. */
const mostOfSmall = 24;

/** Jobs of one tenant, begun in succession. */
type Row = {
  readonly tenantId: TenantId;
  /** How many may follow. */
  readonly left: number;
};

/** Lanes that one tenant may have. */
const mostOfOne = (lanes: number, isOver: boolean): number =>
  isOver || lanes <= lanesForOthers ? lanes : lanes - lanesForOthers;

export const makeHand = (lanes: number): Hand => {
  const begun = new Set<ReceivedJob>();
  const counts = new Map<TenantId, number>();
  const waiting = makeWaitingJobs();
  const countOf = (tenantId: TenantId): number => counts.get(tenantId) ?? 0;
  const inRow = Math.min(mostInRow, Math.ceil(lanes / 4));
  let row: Row | undefined;

  const isFull = (): boolean => waiting.all().length >= mostWaiting;
  const isLast = (): boolean => lanes > lanesForOthers && begun.size >= lanes - lanesForNew;

  /** A row may go on in the last lanes, unless others that have more than a row begun want more still. */
  const isAmongSmall = (): boolean => waiting.tenants().every((tenantId) => countOf(tenantId) <= inRow);

  const goOn = (isOver: boolean): Row | undefined => {
    if (row === undefined || row.left === 0 || waiting.countOf(row.tenantId) === 0) return undefined;
    if (countOf(row.tenantId) >= mostOfOne(lanes, isOver)) return undefined;
    return isOver || !isLast() || isAmongSmall() ? { ...row, left: row.left - 1 } : undefined;
  };

  const startRow = (isOver: boolean): Row | undefined => {
    const most = isLast() && !isOver ? 1 : mostOfOne(lanes, isOver);
    const tenants = waiting.tenants().filter((tenantId) => countOf(tenantId) < most);
    const [tenantId] = tenants.toSorted((one, other) => countOf(one) - countOf(other));
    return tenantId && { tenantId, left: waiting.countOf(tenantId) > mostOfSmall ? 0 : inRow - 1 };
  };

  return {
    take: (received) => waiting.put(received),
    begin: (isOver) => {
      if (begun.size >= lanes) return undefined;
      const going = goOn(isOver) ?? startRow(isOver);
      const next = going && waiting.next(going.tenantId);
      if (going === undefined || next === undefined) return undefined;
      row = going;
      begun.add(next);
      counts.set(going.tenantId, countOf(going.tenantId) + 1);
      return next;
    },
    following: () => (row === undefined ? 0 : Math.min(row.left, waiting.countOf(row.tenantId))),
    end: (received) => {
      const { tenantId } = received.job;
      begun.delete(received);
      counts.set(tenantId, countOf(tenantId) - 1);
      if (countOf(tenantId) === 0) counts.delete(tenantId);
    },
    excess: () => {
      // To put back costs two requests a job: only what leaves others no room goes.
      const share = isFull() ? Math.floor(mostWaiting / waiting.tenants().length) : mostOfTenant;
      return waiting.beyond(Math.min(Math.max(share, leastOfTenant), mostOfTenant));
    },
    hasSame: (job) => waiting.hasSame(job),
    isHungry: () => begun.size < lanes && waiting.tenants().length === 0,
    isFull,
    all: () => [...begun, ...waiting.all()],
  };
};
