import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import type { PromptUseStore, PromptUses } from '#ports/prompt-use-store.ts';
import { personPartition, promptUsesRow, promptUsesRows } from './keys.ts';
import { listRange } from './list-rows.ts';
import { parsePart, parseRow, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Keeps prompt uses in a table, in the partition of the person whose they are. */
export const makePromptUseStore = (table: TableClient): PromptUseStore => ({
  all: async ({ tenantId, personId }) =>
    (await listRange(table, personPartition(tenantId, personId), promptUsesRows)).map((row) =>
      usesFrom(parseRow(row, rowShape).uses),
    ),
  load: async (scope, counterpart) => {
    const found = await readRow(table, keysOf(scope, counterpart), rowShape);
    return found && { value: usesFrom(found.row.uses), etag: found.etag };
  },
  save: async (scope, counterpart, uses, etag) => {
    const row = { ...keysOf(scope, counterpart), schema: schemaNumber, uses: JSON.stringify(uses) };
    return await saveToStorage(
      async () => await (etag === undefined ? table.createEntity(row) : table.updateEntity(row, 'Replace', { etag })),
    );
  },
});

// One JSON value, for the ids of prompts hold a dot, which a property's name may not.
const rowShape = z.object({ schema: z.literal(schemaNumber), uses: z.string() });

const usesShape = z.partialRecord(z.enum(oneToOnePrompts), z.number());

const keysOf = ({ tenantId, personId }: SelfScope, counterpart: CounterpartKey): RowKeys => ({
  partitionKey: personPartition(tenantId, personId),
  rowKey: promptUsesRow(counterpart),
});

const usesFrom = (json: string): PromptUses => {
  const uses: unknown = JSON.parse(json);
  return parsePart(uses, usesShape);
};
