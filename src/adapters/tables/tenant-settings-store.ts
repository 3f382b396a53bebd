import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { TenantId } from '#domain/shared/ids.ts';
import { firstLanguages } from '#domain/tenant/tenant-settings.ts';
import type { TenantSettings } from '#domain/tenant/tenant-settings.ts';
import type { TenantSettingsStore } from '#ports/tenant-settings-store.ts';
import { tenantPartition, tenantSettingsRow } from './keys.ts';
import { jsonColumn, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Keeps tenants' settings in a table, each in the partition of its tenant. */
export const makeTenantSettingsStore = (table: TableClient): TenantSettingsStore => ({
  load: async (tenantId) => {
    const found = await readRow(table, keysOf(tenantId), rowShape);
    return found && { value: found.row.settings, etag: found.etag };
  },
  save: async ({ tenantId }, settings, etag) => {
    const row = { ...keysOf(tenantId), schema: schemaNumber, settings: JSON.stringify(settings) };
    return await saveToStorage(
      async () => await (etag === undefined ? table.createEntity(row) : table.updateEntity(row, 'Replace', { etag })),
    );
  },
});

const keysOf = (tenantId: TenantId): RowKeys => ({
  partitionKey: tenantPartition(tenantId),
  rowKey: tenantSettingsRow,
});

const settingsShape = z.object({
  retentionMonths: z.int(),
  firstLanguage: z.enum(firstLanguages),
  revision: z.int(),
}) satisfies z.ZodType<TenantSettings>;

const rowShape = z.object({ schema: z.literal(schemaNumber), settings: jsonColumn(settingsShape) });
