import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { newsSchema, sendJobSchema } from '#contracts/send-job.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { KeptNews, NewsStore } from '#ports/news-store.ts';
import { isTelling } from '#ports/send-queue.ts';
import type { TellingJob } from '#ports/send-queue.ts';
import { newsRow, newsRows, personPartition } from './keys.ts';
import { listRange } from './list-rows.ts';
import type { Entity } from './list-rows.ts';
import { deleteRow, jsonColumn, optionalColumn, parseRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { callStorage, saveToStorage } from './translate-error.ts';

/** Keeps what people are to be told in a table, each in the partition of the person who is told. */
export const makeNewsStore = (table: TableClient): NewsStore => ({
  add: async (scope, job, since) => {
    const row = rowOf(scope, { job, since, toldOn: undefined });
    return (await saveToStorage(async () => await table.createEntity(row))) === 'saved' ? 'added' : 'known';
  },
  list: async (scope) => {
    const entities = await listRange(table, partitionOf(scope), newsRows);
    return entities.map((entity) => newsFrom(scope, entity)).toSorted((one, other) => one.since - other.since);
  },
  assign: async (scope, news, toldOn) => {
    // An upsert: whoever has claimed a day's message is alone in writing this.
    for (const one of news)
      await callStorage(async () => await table.upsertEntity(rowOf(scope, { ...one, toldOn }), 'Replace'));
  },
  remove: async (scope, news) => {
    for (const one of news) await deleteRow(table, keysOf(scope, one.job));
  },
});

const partitionOf = ({ tenantId, personId }: SelfScope): string => personPartition(tenantId, personId);

const keysOf = (scope: SelfScope, job: TellingJob): RowKeys => ({
  partitionKey: partitionOf(scope),
  rowKey: newsRow(job),
});

const rowOf = (scope: SelfScope, { job, since, toldOn }: KeptNews) => ({
  ...keysOf(scope, job),
  schema: schemaNumber,
  ...{ job: JSON.stringify(job), since, toldOn },
});

const newsFrom = (scope: SelfScope, entity: Entity): KeptNews => {
  const row = parseRow(entity, rowShape);
  const { since, toldOn } = row;
  return { job: 'job' in row ? row.job : jobOf(scope, row), since, toldOn };
};

/** Rows from before anything but a team's news waited hold the ids of that alone. */
const jobOf = ({ tenantId, personId }: SelfScope, row: z.infer<typeof teamNewsShape>): TellingJob => ({
  kind: 'tell-person',
  tenantId,
  to: personId,
  ...{ teamId: row.teamId, noun: row.noun, id: row.itemId, what: row.what },
});

const kept = {
  schema: z.literal(schemaNumber),
  since: z.number(),
  toldOn: optionalColumn(z.string()),
};

const { teamId, noun, id, what } = newsSchema.shape;
const teamNewsShape = z.object({ ...kept, teamId, noun, itemId: id, what });
const rowShape = z.union([z.object({ ...kept, job: jsonColumn(sendJobSchema.refine(isTelling)) }), teamNewsShape]);
