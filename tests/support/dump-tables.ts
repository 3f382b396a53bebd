import type { Tables } from '#adapters/tables/connect-tables.ts';

/** Every row of an account as text, without what storage writes to it by itself; in the order of tables and keys. */
export const dumpTables = async (tables: Tables): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const [name, table] of Object.entries(tables))
    for await (const entity of table.listEntities()) {
      const columns = Object.entries(entity).filter(([column]) => !/^(?:etag|timestamp|odata.*)$/.test(column));
      lines.push(`${name} ${JSON.stringify(columns.toSorted(([one], [other]) => (one < other ? -1 : 1)))}`);
    }
  return lines.toSorted();
};
