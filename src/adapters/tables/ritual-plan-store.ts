import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { rituals } from '#domain/ritual/ritual.ts';
import type { RitualPlan } from '#domain/ritual/ritual-plan.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { RitualPlanStore } from '#ports/due-index.ts';
import { ritualPlanRow, teamPartition } from './keys.ts';
import type { Entity } from './list-rows.ts';
import { jsonColumn, parseRow, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Keeps ritual plans in a table, each in its team's own partition. */
export const makeRitualPlanStore = (table: TableClient): RitualPlanStore => ({
  load: async (tenantId, teamId) => {
    const found = await readRow(table, keysOf(tenantId, teamId), rowShape);
    return found && { value: found.row.plan, etag: found.etag };
  },
  save: async (tenantId, teamId, plan, etag) => {
    const row = { ...keysOf(tenantId, teamId), schema: schemaNumber, plan: JSON.stringify(plan) };
    return await saveToStorage(
      async () => await (etag === undefined ? table.createEntity(row) : table.updateEntity(row, 'Replace', { etag })),
    );
  },
});

/** A plan out of its row. */
export const planFrom = (entity: Entity): RitualPlan => parseRow(entity, rowShape).plan;

const keysOf = (tenantId: TenantId, teamId: TeamId): RowKeys => ({
  partitionKey: teamPartition(tenantId, teamId),
  rowKey: ritualPlanRow,
});

const planShape = z.object({
  zone: z.string(),
  since: z.number().optional(),
  gatherings: z.array(
    z.object({
      rituals: z.array(z.enum(rituals)),
      moment: z.object({ weekday: z.int(), minute: z.int() }),
      next: z.number(),
    }),
  ),
}) satisfies z.ZodType<RitualPlan>;

const rowShape = z.object({ schema: z.literal(schemaNumber), plan: jsonColumn(planShape) });
