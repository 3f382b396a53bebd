import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { newsSchema } from '#contracts/send-job.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { KeptNews, NewsStore } from '#ports/news-store.ts';
import type { News } from '#ports/send-queue.ts';
import { newsRow, newsRows, personPartition } from './keys.ts';
import { listRows } from './list-rows.ts';
import type { Entity } from './list-rows.ts';
import { deleteRow, optionalColumn, parseRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { callStorage, saveToStorage } from './translate-error.ts';

/** Keeps what people are to be told in a table, each in the partition of the person who is told. */
export const makeNewsStore = (table: TableClient): NewsStore => ({
  add: async (scope, news, since) => {
    const row = rowOf(scope, { ...news, since, toldOn: undefined });
    return (await saveToStorage(async () => await table.createEntity(row))) === 'saved' ? 'added' : 'known';
  },
  list: async (scope) => {
    const filter = odata`PartitionKey eq ${partitionOf(scope)} and RowKey ge ${newsRows.from} and RowKey lt ${newsRows.to}`;
    const entities = await listRows(table, filter);
    return entities.map(newsFrom).toSorted((one, other) => one.since - other.since);
  },
  assign: async (scope, news, toldOn) => {
    // An upsert: whoever has claimed a day's message is alone in writing this.
    for (const one of news)
      await callStorage(async () => await table.upsertEntity(rowOf(scope, { ...one, toldOn }), 'Replace'));
  },
  remove: async (scope, news) => {
    for (const one of news) await deleteRow(table, keysOf(scope, one));
  },
});

const partitionOf = ({ tenantId, personId }: SelfScope): string => personPartition(tenantId, personId);

const keysOf = (scope: SelfScope, news: News): RowKeys => ({
  partitionKey: partitionOf(scope),
  rowKey: newsRow(news),
});

const rowOf = (scope: SelfScope, { teamId, noun, id, what, since, toldOn }: KeptNews) => ({
  ...keysOf(scope, { teamId, noun, id, what }),
  schema: schemaNumber,
  ...{ teamId, noun, itemId: id, what, since, toldOn },
});

const newsFrom = (entity: Entity): KeptNews => {
  const { teamId, noun, itemId, what, since, toldOn } = parseRow(entity, rowShape);
  return { teamId, noun, id: itemId, what, since, toldOn };
};

const { teamId, noun, id, what } = newsSchema.shape;

const rowShape = z.object({
  schema: z.literal(schemaNumber),
  ...{ teamId, noun, itemId: id, what },
  since: z.number(),
  toldOn: optionalColumn(z.string()),
});
