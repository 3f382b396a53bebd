import { RestError, TableClient, odata } from '@azure/data-tables';

/** A JSON document under a key, and the mark of the state it was read in. */
export type Document<Value> = { readonly key: string; readonly value: Value; readonly etag: string };

/**
 * JSON documents of the stand-ins in an Azurite table of their own, so that what people do survives a restart.
 * Keys must be free of `/ \ # ?` and control characters.
 */
export type DocumentTable<Value> = {
  get(partition: string, key: string): Promise<Document<Value> | undefined>;
  /** All documents of a partition, in the order of their keys. */
  list(partition: string): Promise<readonly Document<Value>[]>;
  /** Insert-only: `false` when one of the keys is taken; then nothing was written. */
  insert(partition: string, entries: readonly { readonly key: string; readonly value: Value }[]): Promise<boolean>;
  /** Overwrites whatever is there: for documents that have one writer. */
  put(partition: string, key: string, value: Value): Promise<void>;
  /** `false` when the document is no longer as `etag` says. */
  replace(partition: string, key: string, value: Value, etag: string): Promise<boolean>;
  /** Gone already is fine. */
  remove(partition: string, keys: readonly string[]): Promise<void>;
};

type CreateAction = ['create', Row];

type Row = { readonly partitionKey: string; readonly rowKey: string; readonly json: string; readonly etag?: string };

const isStatus = (error: unknown, status: number): boolean => error instanceof RestError && error.statusCode === status;

const rowOf = (partition: string, key: string, value: unknown): Row => ({
  partitionKey: partition,
  rowKey: key,
  json: JSON.stringify(value),
});

const documentOf = <Value>(row: Row): Document<Value> => ({
  key: row.rowKey,
  // The table is ours alone: `rowOf` wrote every row in it.
  value: JSON.parse(row.json) as Value,
  etag: row.etag ?? '',
});

/** Resolves to `fallback` when the outcome is the one status that is expected; rejects for every other. */
const expecting = async <Value>(status: number, fallback: Value, work: Promise<Value>): Promise<Value> => {
  try {
    return await work;
  } catch (error) {
    if (isStatus(error, status)) return fallback;
    throw error;
  }
};

/** Opens the table, creating it at the first start. */
export const openDocumentTable = async <Value>(
  connectionString: string,
  name: string,
): Promise<DocumentTable<Value>> => {
  const client = TableClient.fromConnectionString(connectionString, name, { allowInsecureConnection: true });
  await client.createTable();
  return {
    get: async (partition, key) => {
      const row = await expecting(404, undefined, client.getEntity<Row>(partition, key));
      return row === undefined ? undefined : documentOf<Value>(row);
    },
    list: async (partition) => {
      const rows = client.listEntities<Row>({ queryOptions: { filter: odata`PartitionKey eq ${partition}` } });
      const documents: Document<Value>[] = [];
      for await (const row of rows) documents.push(documentOf<Value>(row));
      return documents;
    },
    insert: async (partition, entries) => {
      const actions = entries.map(({ key, value }): CreateAction => ['create', rowOf(partition, key, value)]);
      return await expecting(
        409,
        false,
        client.submitTransaction(actions).then(() => true),
      );
    },
    put: async (partition, key, value) => {
      await client.upsertEntity(rowOf(partition, key, value), 'Replace');
    },
    replace: async (partition, key, value, etag) =>
      await expecting(
        412,
        false,
        client.updateEntity(rowOf(partition, key, value), 'Replace', { etag }).then(() => true),
      ),
    remove: async (partition, keys) => {
      for (const key of keys)
        await expecting(
          404,
          undefined,
          client.deleteEntity(partition, key).then(() => undefined),
        );
    },
  };
};
