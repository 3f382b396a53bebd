import type { DueIndex, DueJob, DueRow, RitualPlanStore } from '#ports/due-index.ts';
import type { RitualPlan } from '#domain/ritual/ritual-plan.ts';
import { makeRows } from './rows.ts';

const minuteOf = (instant: number): number => Math.floor(instant / 60_000);

type Standing = DueJob & Pick<DueRow, 'takenAt'>;

export const makeMemoryDueIndex = (): DueIndex => {
  const rows = makeRows<Standing>();
  const keyOf = ({ at, tenantId, owner, name }: DueJob): string => `${minuteOf(at)}|${tenantId}:${owner}:${name}`;
  const standing = ({ at, tenantId, owner, name, job }: DueJob, takenAt?: number): Standing => ({
    at,
    tenantId,
    owner,
    name,
    job,
    takenAt,
  });
  const remove = (due: DueJob): Promise<void> => {
    rows.remove(keyOf(due));
    return Promise.resolve();
  };
  return {
    put: (due) => {
      let row = due;
      while (rows.read(keyOf(row))?.value.takenAt !== undefined) row = { ...row, at: row.at + 60_000 };
      rows.remove(keyOf(row));
      rows.insert(keyOf(row), standing(row));
      return Promise.resolve();
    },
    addAll: (dues) => {
      for (const due of dues) rows.insert(keyOf(due), standing(due));
      return Promise.resolve(dues);
    },
    remove,
    removeAll: async (dues) => {
      for (const due of dues) await remove(due);
      return dues;
    },
    take: (read, at) =>
      Promise.resolve(read.filter((row) => rows.replace(keyOf(row), standing(row, at), row.mark) === 'saved')),
    dueBy: (until, since = 0) =>
      Promise.resolve(
        rows
          .list()
          .map(([, { value, etag }]) => ({ ...value, mark: etag }))
          .filter(({ at }) => minuteOf(at) <= minuteOf(until) && minuteOf(at) >= minuteOf(since))
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
