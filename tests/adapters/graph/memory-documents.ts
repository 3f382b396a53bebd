import type { Document, DocumentTable } from '#local/storage/document-table.ts';

/** The local Graph's storage in memory: what is tested with it is what stands before the storage. */
export const memoryDocuments = <Value>(): DocumentTable<Value> => {
  const partitions = new Map<string, Map<string, Document<Value>>>();
  let writes = 0;
  const rowsOf = (partition: string): Map<string, Document<Value>> => {
    const rows = partitions.get(partition) ?? new Map<string, Document<Value>>();
    partitions.set(partition, rows);
    return rows;
  };
  const write = (partition: string, key: string, value: Value): void => {
    rowsOf(partition).set(key, { key, value: structuredClone(value), etag: `W/"${++writes}"` });
  };
  return {
    get: (partition, key) => Promise.resolve(rowsOf(partition).get(key)),
    list: (partition) => Promise.resolve([...rowsOf(partition).values()].sort((a, b) => (a.key < b.key ? -1 : 1))),
    insert: (partition, entries) => {
      const isFree = entries.every(({ key }) => !rowsOf(partition).has(key));
      if (isFree) for (const { key, value } of entries) write(partition, key, value);
      return Promise.resolve(isFree);
    },
    put: (partition, key, value) => {
      write(partition, key, value);
      return Promise.resolve();
    },
    replace: (partition, key, value, etag) => {
      const isSame = rowsOf(partition).get(key)?.etag === etag;
      if (isSame) write(partition, key, value);
      return Promise.resolve(isSame);
    },
    remove: (partition, keys) => {
      for (const key of keys) rowsOf(partition).delete(key);
      return Promise.resolve();
    },
  };
};
