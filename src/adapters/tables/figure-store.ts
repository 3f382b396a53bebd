import { odata } from '@azure/data-tables';
import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { Counts } from '#domain/figures/counts.ts';
import type { HourFigures } from '#domain/figures/hour-figures.ts';
import type { FigureStore } from '#ports/figure-store.ts';
import { figurePartition, figurePartitionsBefore, figureRow, figureRowsFrom } from './keys.ts';
import { listRows } from './list-rows.ts';
import type { Entity } from './list-rows.ts';
import { deleteRow, jsonColumn, parseRow, schemaNumber } from './row.ts';
import { callStorage } from './translate-error.ts';

/** Keeps figures in a table: a partition for each day, a row for each hour of each process, which no other process writes. */
export const makeFigureStore = (table: TableClient): FigureStore => ({
  save: async (figures) => {
    // The newest word of the one process that writes this row: there is nothing that it could run over.
    await callStorage(async () => await table.upsertEntity(rowOf(figures), 'Replace'));
  },
  list: async (since, until) => {
    const [first, last] = [figurePartition(since), figurePartition(until)];
    const from = figureRowsFrom(since);
    const entities = await listRows(
      table,
      odata`PartitionKey ge ${first} and PartitionKey le ${last} and (PartitionKey gt ${first} or RowKey ge ${from})`,
    );
    return entities.map(figuresFrom);
  },
  forgetBefore: async (before) => {
    const { from, to } = figurePartitionsBefore(before);
    const entities = await listRows(table, odata`PartitionKey ge ${from} and PartitionKey lt ${to}`);
    for (const { partitionKey, rowKey } of entities.map((entity) => parseRow(entity, keysShape)))
      await deleteRow(table, { partitionKey, rowKey });
  },
});

const keysShape = z.object({ partitionKey: z.string(), rowKey: z.string() });

const rowOf = ({ process, hour, heardAt, state, pieces }: HourFigures) => ({
  partitionKey: figurePartition(hour),
  rowKey: figureRow(hour, process.id),
  schema: schemaNumber,
  process: process.id,
  role: process.role,
  hour,
  heardAt,
  state,
  pieces: JSON.stringify(pieces),
});

const figuresFrom = (entity: Entity): HourFigures => {
  const { process, role, hour, heardAt, state, pieces } = parseRow(entity, rowShape);
  return { process: { id: process, role }, hour, heardAt, state, pieces };
};

const countsShape = z.object({
  sends: z.object({
    sent: z.int(),
    throttled: z.int(),
    refused: z.int(),
    closed: z.int(),
    unknown: z.int(),
  }),
  throttles: z.int(),
  possibleDuplicates: z.int(),
  started: z.int(),
  skipped: z.int(),
  longestLagMs: z.number(),
}) satisfies z.ZodType<Counts>;

const rowShape = z.object({
  schema: z.literal(schemaNumber),
  process: z.string(),
  role: z.enum(['server', 'worker']),
  hour: z.number(),
  heardAt: z.number(),
  state: z.enum(['running', 'ended']),
  pieces: jsonColumn(z.array(z.object({ from: z.number(), counts: countsShape }))),
});
