import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { frequencies, preferencesAtFirst, shoutOutDefaults } from '#domain/people/preferences.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { PreferenceStore } from '#ports/preference-store.ts';
import { personPartition, preferencesRow } from './keys.ts';
import { jsonColumn, optionalColumn, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Keeps preferences in a table, in the partition of the person whose they are. */
export const makePreferenceStore = (table: TableClient): PreferenceStore => ({
  load: async (scope) => {
    const found = await readRow(table, keysOf(scope), rowShape);
    return found && { value: found.row.preferences, etag: found.etag };
  },
  save: async (scope, preferences, etag) => {
    const row = { ...keysOf(scope), schema: schemaNumber, preferences: JSON.stringify(preferences) };
    return await saveToStorage(
      async () => await (etag === undefined ? table.createEntity(row) : table.updateEntity(row, 'Replace', { etag })),
    );
  },
});

const keysOf = ({ tenantId, personId }: SelfScope): RowKeys => ({
  partitionKey: personPartition(tenantId, personId),
  rowKey: preferencesRow,
});

const preferencesShape = z.object({
  frequency: z.enum(frequencies),
  quietHours: optionalColumn(z.object({ from: z.int(), to: z.int() })),
  zone: optionalColumn(z.string()),
  outOfOfficeUntil: optionalColumn(z.string()),
  pausedUntil: optionalColumn(z.string()),
  shoutOuts: z.enum(shoutOutDefaults),
  // Rows from before it could be chosen have none.
  sharesFocus: z.boolean().default(preferencesAtFirst.sharesFocus),
  revision: z.int(),
}) satisfies z.ZodType<Preferences>;

const rowShape = z.object({ schema: z.literal(schemaNumber), preferences: jsonColumn(preferencesShape) });
