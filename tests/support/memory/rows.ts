import type { SaveOutcome, Stored } from '#ports/stored.ts';

/** Values under keys that are written only with the mark of the state they were read in. */
export type Rows<Value> = {
  read(key: string): Stored<Value> | undefined;
  list(): readonly (readonly [key: string, stored: Stored<Value>])[];
  insert(key: string, value: Value): SaveOutcome;
  replace(key: string, value: Value, etag: string): SaveOutcome;
  remove(key: string): void;
};

export const makeRows = <Value>(): Rows<Value> => {
  const rows = new Map<string, Stored<Value>>();
  let writes = 0;
  const write = (key: string, value: Value): SaveOutcome => {
    writes += 1;
    rows.set(key, { value, etag: String(writes) });
    return 'saved';
  };
  return {
    read: (key) => rows.get(key),
    list: () => [...rows],
    insert: (key, value) => (rows.has(key) ? 'conflict' : write(key, value)),
    replace: (key, value, etag) => (rows.get(key)?.etag === etag ? write(key, value) : 'conflict'),
    remove: (key) => {
      rows.delete(key);
    },
  };
};
