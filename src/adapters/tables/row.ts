import type { TableClient, TransactionAction } from '@azure/data-tables';
import { z } from 'zod';
import { upgradeRow } from './row-upgrades.ts';
import { readFromStorage } from './translate-error.ts';

/** Where a row is. */
export type RowKeys = { readonly partitionKey: string; readonly rowKey: string };

/** Values of a row as the tables hold them; `undefined` is left out. */
export type RowValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** Number of the shapes that rows are written in: see `row-upgrades.ts` for those of other ones. */
export const schemaNumber = 1;

/** A row with its mark: what an update of it must carry. */
export type MarkedRow<Row> = { readonly row: Row; readonly etag: string };

/** Etags of the rows of a partition that a save may replace or delete, by row key. */
export type RowMarks = Readonly<Record<string, string>>;

/** Where the rows of a save are, and the marks of those that were there. */
export type RowBase = { readonly partitionKey: string; readonly marks: RowMarks };

/** Inserts a row, or replaces the one whose mark we have. */
export const putRow = ({ partitionKey, marks }: RowBase, rowKey: string, values: RowValues): TransactionAction =>
  putAction({ partitionKey, rowKey }, values, marks[rowKey]);

/** Inserts where there was no row, or replaces exactly the one that `etag` was read with. */
export const putAction = (keys: RowKeys, values: RowValues, etag: string | undefined): TransactionAction =>
  etag === undefined
    ? ['create', { ...keys, ...values, schema: schemaNumber }]
    : ['update', { ...keys, ...values, schema: schemaNumber }, 'Replace', { etag }];

/** Inserts or replaces, whatever is there: only beside another write of the transaction that carries a mark. */
export const upsertAction = (keys: RowKeys, values: RowValues): TransactionAction => [
  'upsert',
  { ...keys, ...values, schema: schemaNumber },
  'Replace',
];

/** Deletes a row in whatever state; nothing happens when there is none. */
export const deleteRow = async (table: TableClient, { partitionKey, rowKey }: RowKeys): Promise<void> => {
  await readFromStorage(async () => await table.deleteEntity(partitionKey, rowKey));
};

/** Reads one row; `undefined` when there is none. Throws when it is not of the shape that we write. */
export const readRow = async <Row>(
  table: TableClient,
  { partitionKey, rowKey }: RowKeys,
  shape: z.ZodType<Row>,
): Promise<MarkedRow<Row> | undefined> => {
  const entity = await readFromStorage(async () => await table.getEntity(partitionKey, rowKey));
  return entity === undefined ? undefined : { row: parseRow(entity, shape), etag: entity.etag };
};

/** The row in a shape that we know. The error names the fields that are wrong, never what someone wrote in them. */
export const parseRow = <Row>(entity: unknown, shape: z.ZodType<Row>): Row =>
  parsePart(isRow(entity) ? upgradeRow(entity) : entity, shape);

const isRow = (entity: unknown): entity is Readonly<Record<string, unknown>> =>
  typeof entity === 'object' && entity !== null;

/** A part of a row that {@link parseRow} has let through: what it holds bears no number of its own. Throws like that. */
export const parsePart = <Part>(part: unknown, shape: z.ZodType<Part>): Part => {
  const parsed = shape.safeParse(part);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join(', ');
  throw new Error(`A stored row does not have the shape that we write: ${fields}`);
};

/** A column of JSON text that holds a value of `shape`. */
export const jsonColumn = <Shape extends z.ZodType>(shape: Shape): z.ZodType<z.output<Shape>, string> =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        // Not the parser's own error: that one quotes the text.
        context.addIssue({ code: 'custom', message: 'not JSON' });
        return z.NEVER;
      }
    })
    .pipe(shape);

/** A column that is left out where the value is `undefined`: always there for the domain's types, unlike `optional`. */
export const optionalColumn = <Shape extends z.ZodType>(
  shape: Shape,
): z.ZodType<z.output<Shape> | undefined, z.input<Shape> | undefined> => shape.optional();
