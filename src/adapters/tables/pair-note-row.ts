import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { PairScope, SelfScope } from '#domain/people/scope.ts';
import type { AllianceId, PersonId } from '#domain/shared/ids.ts';
import type { SaveOutcome, Stored } from '#ports/stored.ts';
import { noteRow, personPartition } from './keys.ts';
import { deleteRow, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

export const loadNote = async (
  table: TableClient,
  scope: SelfScope,
  allianceId: AllianceId,
): Promise<Stored<string> | undefined> => {
  const found = await readRow(table, keysOf(scope, allianceId), rowShape);
  return found && { value: found.row.text, etag: found.etag };
};

/** `etag` is `undefined` for the first save: insert-only. */
export const saveNote = async (
  table: TableClient,
  scope: SelfScope,
  allianceId: AllianceId,
  { text, etag }: { readonly text: string; readonly etag: string | undefined },
): Promise<SaveOutcome> => {
  const row = { ...keysOf(scope, allianceId), schema: schemaNumber, text };
  return await saveToStorage(
    async () => await (etag === undefined ? table.createEntity(row) : table.updateEntity(row, 'Replace', { etag })),
  );
};

export const removeNote = async (
  table: TableClient,
  { tenantId, allianceId }: PairScope,
  of: PersonId,
): Promise<void> => {
  await deleteRow(table, keysOf({ tenantId, personId: of }, allianceId));
};

const keysOf = ({ tenantId, personId }: Pick<SelfScope, 'tenantId' | 'personId'>, allianceId: AllianceId): RowKeys => ({
  partitionKey: personPartition(tenantId, personId),
  rowKey: noteRow(allianceId),
});

const rowShape = z.object({ schema: z.literal(schemaNumber), text: z.string() });
