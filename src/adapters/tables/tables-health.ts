import type { StorageProbe } from '#ports/health.ts';
import type { Tables } from './connect-tables.ts';
import { headRow } from './keys.ts';
import { deleteRow, schemaNumber } from './row.ts';
import { callStorage, readFromStorage } from './translate-error.ts';

/** A partition of which nothing else is. */
const partitionKey = 'health';

/** Asks for a row that is never there: an answer costs one request and proves access. */
export const makeTablesProbe = ({ teams, figures }: Tables): StorageProbe => ({
  part: 'tables',
  probe: async () => {
    await readFromStorage(async () => await teams.getEntity(partitionKey, headRow));
  },
  tryToWrite: async () => {
    const keys = { partitionKey, rowKey: headRow };
    // Always the same row, without anything in it: were it to be left behind, there would still be one alone.
    await callStorage(async () => await figures.upsertEntity({ ...keys, schema: schemaNumber }, 'Replace'));
    await deleteRow(figures, keys);
  },
});
