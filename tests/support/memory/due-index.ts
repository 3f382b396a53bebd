import type { DueIndex, DueJob, RitualPlanStore } from '#ports/due-index.ts';
import type { RitualPlan } from '#domain/ritual/ritual-plan.ts';
import { makeRows } from './rows.ts';

const minuteOf = (instant: number): number => Math.floor(instant / 60_000);

export const makeMemoryDueIndex = (): DueIndex => {
  const rows = makeRows<DueJob>();
  const keyOf = ({ at, tenantId, owner, name }: DueJob): string => `${minuteOf(at)}|${tenantId}:${owner}:${name}`;
  return {
    put: (due) => {
      rows.insert(keyOf(due), due);
      return Promise.resolve();
    },
    remove: (due) => {
      rows.remove(keyOf(due));
      return Promise.resolve();
    },
    dueBy: (until) =>
      Promise.resolve(
        rows
          .list()
          .map(([, { value }]) => value)
          .filter(({ at }) => minuteOf(at) <= minuteOf(until))
          .toSorted((one, other) => one.at - other.at),
      ),
  };
};

export const makeMemoryRitualPlanStore = (): RitualPlanStore => {
  const rows = makeRows<RitualPlan>();
  return {
    load: (tenantId, teamId) => Promise.resolve(rows.read(`${tenantId}:${teamId}`)),
    save: (tenantId, teamId, plan, etag) => {
      const key = `${tenantId}:${teamId}`;
      return Promise.resolve(etag === undefined ? rows.insert(key, plan) : rows.replace(key, plan, etag));
    },
  };
};
