import { createRequire } from 'node:module';

/**
 * Loaded into Azurite's process where tables and queues are large. Azure finds a partition by its key, and a message by its
 * id or its time; Azurite looks at every row of the table for each query, and at every message for each act, which at ten
 * thousand takes it a tenth of a second. Here it looks at those first that its indexes give it, and goes on as ever: what
 * is found is the same.
 * Once a minute it also clears away what no message refers to any more, and answers nobody for eight seconds where there
 * are thousands: that is left to the end of its folder.
 */
type Query = Readonly<Record<string, unknown>>;
type Found = { find(query: Query, isFirst?: boolean): unknown };
type Collection = {
  chain(): Found;
  ensureIndex(property: string): void;
  remove(documents: unknown): void;
};

type TableStore = {
  getEntityCollection(...which: readonly unknown[]): Collection;
  queryTableEntities: (
    this: TableStore,
    context: unknown,
    account: string,
    table: string,
    options: { readonly filter?: string },
    ...rest: readonly unknown[]
  ) => Promise<unknown>;
};

type QueueStore = {
  readonly db: { getCollection(name: string): Collection };
  readonly MESSAGES_COLLECTION: string;
  init: (this: QueueStore) => Promise<void>;
};

const load = createRequire(createRequire(import.meta.url).resolve('azurite/package.json'));

/** What a module of Azurite's exports; they have no types of their own. */
type Exported<Store> = { readonly default: { readonly prototype: Store } };

/** Which partitions a filter of ours asks for; `undefined`: any. */
const partitionsOf = (filter = ''): Query | undefined => {
  const [, one] = /^\(?PartitionKey eq '([^']+)'/.exec(filter) ?? [];
  if (one !== undefined) return { PartitionKey: one };
  const [, from, to] = /^PartitionKey ge '([^']+)' and PartitionKey lt '([^']+)'/.exec(filter) ?? [];
  return from === undefined ? undefined : { PartitionKey: { $between: [from, to] } };
};

const { prototype: tables } = (load('./dist/src/table/persistence/LokiTableMetadataStore.js') as Exported<TableStore>)
  .default;
const queryAll = tables.queryTableEntities;
tables.queryTableEntities = function (context, account, table, options, ...rest) {
  const partitions = partitionsOf(options.filter);
  if (partitions === undefined) return queryAll.call(this, context, account, table, options, ...rest);
  const narrowed = Object.create(this, {
    getEntityCollection: {
      value: (...which: readonly unknown[]) => {
        const rows = this.getEntityCollection(...which);
        return { chain: () => rows.chain().find(partitions) };
      },
    },
  }) as TableStore;
  return queryAll.call(narrowed, context, account, table, options, ...rest);
};

const { prototype: queues } = (load('./dist/src/queue/persistence/LokiQueueMetadataStore.js') as Exported<QueueStore>)
  .default;
const begin = queues.init;
queues.init = async function () {
  await begin.call(this);
  const messages = this.db.getCollection(this.MESSAGES_COLLECTION);
  for (const property of ['timeNextVisible', 'expirationTime']) messages.ensureIndex(property);
  const chain = messages.chain.bind(messages);
  messages.chain = () => {
    const found = chain();
    const find = found.find.bind(found);
    found.find = (query, isFirst) => find(narrowestFirst(query), isFirst);
    return found;
  };
  const remove = messages.remove.bind(messages);
  messages.remove = (documents) => {
    if (!Array.isArray(documents) || documents.length > 0) remove(documents);
  };
};

type Cleaner = { markSweep: () => Promise<void> };
const { prototype: cleaner } = (load('./dist/src/queue/gc/QueueGCManager.js') as Exported<Cleaner>).default;
cleaner.markSweep = () => Promise.resolve();

/** All messages are of one account and of two queues: that says least. */
const narrowestFirst = (query: Query): Query => {
  const { accountName, queueName, ...rest } = query;
  const isOfQueue = accountName !== undefined && queueName !== undefined;
  return !isOfQueue ? query : { ...rest, accountName, queueName };
};
