import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { OperatorKeys } from '#ports/operator-keys.ts';
import { operatorKeyPartition, operatorKeyRow } from './keys.ts';
import { listPartition } from './list-rows.ts';
import { deleteRow, parseRow, schemaNumber } from './row.ts';
import { callStorage } from './translate-error.ts';

/** Keeps the hashes of keys in a partition of their own. */
export const makeOperatorKeys = (table: TableClient): OperatorKeys => ({
  add: async ({ hash, until }) => {
    const row = { ...keysOf(hash), schema: schemaNumber, hash, until };
    await callStorage(async () => await table.createEntity(row));
  },
  list: async () => {
    const entities = await listPartition(table, operatorKeyPartition);
    return entities.map((entity) => {
      const { hash, until } = parseRow(entity, rowShape);
      return { hash, until };
    });
  },
  remove: (hash) => deleteRow(table, keysOf(hash)),
});

const keysOf = (hash: string) => ({ partitionKey: operatorKeyPartition, rowKey: operatorKeyRow(hash) });

const rowShape = z.object({ schema: z.literal(schemaNumber), hash: z.string(), until: z.number() });
