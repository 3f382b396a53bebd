import { setImmediate as others } from 'node:timers/promises';
import type { TableClient, TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import { allianceIdSchema, personIdSchema, teamIdSchema, tenantIdSchema } from '#contracts/ids.ts';
import { sendJobSchema } from '#contracts/send-job.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { DueIndex, DueJob, DueRow } from '#ports/due-index.ts';
import type { SaveOutcome } from '#ports/stored.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { listDue } from './due-rows.ts';
import { asideDuePartition, dueRow, duePartition, duePartitions, minuteOfDuePartition } from './due-keys.ts';
import type { PlacedEntity } from './list-rows.ts';
import { deleteRow, jsonColumn, optionalColumn, parseRow, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { callStorage, saveToStorage } from './translate-error.ts';

/** Told the key of a row that cannot be read, each time that it is met. */
export type TellUnreadable = (key: string, error: unknown) => void;

/**
 * Keeps what is due in a table, by the minute. What has been done is taken out, so that one range from the beginning of
 * time to now holds what is due and nothing else. A row that cannot be read is left out, and in the end set aside.
 */
export const makeDueIndex = (table: TableClient, tellUnreadable: TellUnreadable = () => undefined): DueIndex => ({
  put: async (due) => {
    await put(table, due);
  },
  addAll: async (dues) => {
    await inBatches(dues, async (batch) => {
      if ((await submit(table, batch, (due) => ['create', rowOf(due)])) === 'saved') return;
      await Promise.all(batch.map((due) => saveToStorage(async () => await table.createEntity(rowOf(due)))));
    });
    return dues;
  },
  remove: async (due) => {
    await deleteRow(table, keysOf(due));
  },
  removeAll: async (dues) => {
    await inBatches(dues, async (batch) => {
      if ((await submit(table, batch, (due) => ['delete', keysOf(due)])) === 'saved') return;
      await Promise.all(batch.map((due) => deleteRow(table, keysOf(due))));
    });
    return dues;
  },
  take: async (rows, at) => {
    const taken = await inBatches(rows, async (batch) => {
      const outcome = await submit(table, batch, (row) => takeAction(row, at));
      return outcome === 'saved' ? batch : [];
    });
    return taken.flat();
  },
  dueBy: async (until, since = 0) => {
    const entities = await listDue(table, duePartitions(since, until));
    const rows: DueRow[] = [];
    for (let first = 0; first < entities.length; first += readAtOnce) {
      if (first > 0) await others();
      const some = entities.slice(first, first + readAtOnce);
      const read = await Promise.all(some.map((entity) => readDue({ table, tellUnreadable, until }, entity)));
      rows.push(...read.filter((row) => row !== undefined));
    }
    return rows.toSorted((one, other) => one.at - other.at);
  },
});

/** Rows that are parsed before other work of this process has its turn: pages do not wait behind ten thousand of them. */
const readAtOnce = 250;

const keysOf = (due: DueJob): RowKeys => ({ partitionKey: duePartition(due), rowKey: dueRow(due) });

const rowOf = (due: DueJob): RowKeys & Record<string, string | number> => {
  const { at, tenantId, owner, name, job } = due;
  return { ...keysOf(due), schema: schemaNumber, at, tenantId, owner, name, job: JSON.stringify(job) };
};

/** Between two looks at a row it was taken, or let go of: rare, and never for long. */
const mostTries = 8;

/**
 * Whoever plans a time knows best what is due then: what stands there gives way. What is being started there is about to be
 * taken out, whatever it says by then: beside that it stands a minute later.
 */
const put = async (table: TableClient, due: DueJob): Promise<void> => {
  let row = due;
  for (let tries = 0; tries < mostTries; tries += 1) {
    if ((await saveToStorage(async () => await table.createEntity(rowOf(row)))) === 'saved') return;
    const found = await readRow(table, keysOf(row), takenShape);
    if (found?.row.takenAt !== undefined) row = { ...row, at: row.at + minuteMs };
    else if (found !== undefined && (await replace(table, row, found.etag)) === 'saved') return;
  }
  throw new Unavailable('storage', new Error('a row of the due index kept changing'));
};

const replace = (table: TableClient, due: DueJob, etag: string): Promise<SaveOutcome> =>
  saveToStorage(async () => await table.updateEntity(rowOf(due), 'Replace', { etag }));

const minuteMs = 60_000;

const takenShape = z.object({ takenAt: optionalColumn(z.number()) });

const takeAction = (row: DueRow, at: Instant): TransactionAction => [
  'update',
  { ...keysOf(row), takenAt: at },
  'Merge',
  { etag: row.mark },
];

/** As many as a transaction takes, all of one partition. */
const mostAtOnce = 100;

const inBatches = async <Due extends DueJob, Result>(
  dues: readonly Due[],
  act: (batch: readonly Due[]) => Promise<Result>,
): Promise<readonly Result[]> => {
  // A transaction takes each row once.
  const single = new Map(dues.map((due) => [`${duePartition(due)} ${dueRow(due)}`, due])).values();
  const batches = [...Map.groupBy(single, (due) => duePartition(due)).values()].flatMap((ofPartition) =>
    Array.from({ length: Math.ceil(ofPartition.length / mostAtOnce) }, (_, index) =>
      ofPartition.slice(index * mostAtOnce, (index + 1) * mostAtOnce),
    ),
  );
  return await Promise.all(batches.map((batch) => act(batch)));
};

/** All of a batch or nothing. */
const submit = async <Due extends DueJob>(
  table: TableClient,
  batch: readonly Due[],
  actionOf: (due: Due) => TransactionAction,
): Promise<SaveOutcome> =>
  await saveToStorage(async () => await table.submitTransaction(batch.map((due) => actionOf(due))));

type Looking = { readonly table: TableClient; readonly tellUnreadable: TellUnreadable; readonly until: Instant };

/** One row that cannot be read must not keep all others from being found. */
const readDue = async (looking: Looking, entity: PlacedEntity): Promise<DueRow | undefined> => {
  try {
    return dueFrom(entity);
  } catch (error) {
    const { partitionKey, rowKey } = entity;
    looking.tellUnreadable(`${partitionKey} ${rowKey}`, error);
    await setAside(looking, entity);
    return undefined;
  }
};

/** A newer version of this program that is being rolled out may have written it, and reads it then. */
const patienceMs = 3_600_000;

/** Keeps it for a person to look at, where nobody finds it due. Should that fail now, it is done at another look. */
const setAside = async ({ table, until }: Looking, entity: PlacedEntity): Promise<void> => {
  const { partitionKey, rowKey, etag } = entity;
  if (until - minuteOfDuePartition(partitionKey) < patienceMs) return;
  const copy = { ...contentOf(entity), partitionKey: asideDuePartition(partitionKey), rowKey };
  try {
    await callStorage(async () => await table.upsertEntity(copy, 'Replace'));
    await saveToStorage(async () => await table.deleteEntity(partitionKey, rowKey, { etag }));
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
};

/** What the storage adds by itself is not to be written. */
const contentOf = (entity: PlacedEntity): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(entity).filter(([name]) => !['etag', 'timestamp', 'odata.metadata'].includes(name)),
  );

/** What a row says. Throws when it is not of the shape that we write. */
export const dueFrom = (entity: PlacedEntity): DueRow => {
  const { at, tenantId, owner, name, job, takenAt } = parseRow(entity, rowShape);
  return { at, tenantId, owner, name, job, mark: entity.etag, takenAt };
};

const rowShape = z.object({
  schema: z.literal(schemaNumber),
  at: z.number(),
  tenantId: tenantIdSchema,
  owner: z.union([teamIdSchema, personIdSchema, allianceIdSchema, tenantIdSchema]),
  name: z.string(),
  job: jsonColumn(sendJobSchema),
  takenAt: optionalColumn(z.number()),
});
