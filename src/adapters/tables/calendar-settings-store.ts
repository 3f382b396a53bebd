import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { KeptCalendarSettings } from '#domain/calendar/decide-calendar-settings.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { CalendarSettingsStore } from '#ports/calendar-settings-store.ts';
import { calendarRow, personPartition } from './keys.ts';
import { jsonColumn, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Keeps calendar settings in a table, in the partition of the person whose they are. */
export const makeCalendarSettingsStore = (table: TableClient): CalendarSettingsStore => ({
  load: async (scope) => {
    const found = await readRow(table, keysOf(scope), rowShape);
    return found && { value: { settings: found.row.settings, revision: found.row.revision }, etag: found.etag };
  },
  save: async (scope, { settings, revision }, etag) => {
    const row = { ...keysOf(scope), schema: schemaNumber, settings: JSON.stringify(settings), revision };
    return await saveToStorage(
      async () => await (etag === undefined ? table.createEntity(row) : table.updateEntity(row, 'Replace', { etag })),
    );
  },
});

const keysOf = ({ tenantId, personId }: SelfScope): RowKeys => ({
  partitionKey: personPartition(tenantId, personId),
  rowKey: calendarRow,
});

const span = z.object({ start: z.int(), end: z.int() });

const focusShape = z.object({
  grid: z.int(),
  minLength: z.int(),
  maxLength: z.int(),
  gap: z.int(),
  perDayMinutes: z.int(),
  perDayBlocks: z.int(),
  perWeekMinutes: z.int(),
  preference: z.enum(['morning', 'afternoon', 'none']),
});

const settingsShape = z.object({
  zone: z.string(),
  hours: z.array(z.array(span)),
  lunch: z.array(span),
  focus: focusShape,
  buffer: z.int(),
  tentative: z.enum(['blocks', 'leaves-free']),
  freeze: z.int(),
  mode: z.enum(['proactive', 'guard']),
  weeks: z.int(),
  externalOneToOnes: z.boolean(),
  privateBlocks: z.boolean(),
  apply: z.enum(['ask', 'automatic']),
}) satisfies z.ZodType<KeptCalendarSettings['settings']>;

const rowShape = z.object({
  schema: z.literal(schemaNumber),
  settings: jsonColumn(settingsShape),
  revision: z.int(),
});
