import { readFileSync } from 'node:fs';
import type { TableClient } from '@azure/data-tables';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { connectTables, createTables, openPlacementTable } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { rowKindOf, rowKinds } from '#adapters/tables/row-kind.ts';
import { schemaNumber } from '#adapters/tables/row.ts';
import { startTestStorage } from '../../support/azurite.ts';
import type { TestStorage } from '../../support/azurite.ts';
import { openLastingStores } from '../../support/lasting-stores.ts';
import { readRows } from '../../support/read-rows.ts';
import { saveRowsAgain, seedRows } from '../../support/seed-rows.ts';
import type { LastingStores } from '../../support/seed-rows.ts';

jest.setTimeout(60_000);

/** A row with the table that it stands in. */
type KeptRow = Readonly<Record<string, unknown>> & {
  readonly table: string;
  readonly partitionKey: string;
  readonly rowKey: string;
};

// The file says what it holds; whoever records it anew does it with the code of the release before.
const recorded = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`rows-of-before/${name}.json`, import.meta.url), 'utf8'));

/** Rows as the release before this one wrote them, over the seeds that this one writes, too. */
const rowsOfBefore = recorded('rows') as readonly KeptRow[];
/** What its stores read of them. */
const readBefore = recorded('read');
/** The shapes in which it read them, as JSON Schema that knows no other fields; by kind, of a board by noun as well. */
const shapesOfBefore = recorded('shapes') as Readonly<Record<string, readonly object[]>>;

/** The release before never looks for these: it has no use for them and leaves them where they are. */
const newKinds: readonly string[] = ['settings', 'act', 'was', 'farewell', 'absence'];

/** Written and never read as a whole. */
const onlyPlaces: readonly string[] = ['at', 'assigned'];

const without = (value: object, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type World = { readonly storage: TestStorage; readonly tables: Tables; readonly stores: LastingStores };

const openWorld = async (): Promise<World & { readonly all: Readonly<Record<string, TableClient>> }> => {
  const storage = await startTestStorage();
  const [tables, placements] = [await connectTables(storage.config), openPlacementTable(storage.config)];
  await createTables([placements]);
  return { storage, tables, all: { ...tables, placements }, stores: openLastingStores(tables, storage.config) };
};

const worlds: World[] = [];
const open = async () => {
  const world = await openWorld();
  worlds.push(world);
  return world;
};
afterAll(async () => {
  for (const { storage } of worlds) await storage.stop();
});

const withRowsOfBefore = async () => {
  const world = await open();
  for (const { table, ...row } of rowsOfBefore) await world.all[table]!.createEntity(row);
  return world;
};

const dump = async ({ all }: Awaited<ReturnType<typeof open>>): Promise<readonly KeptRow[]> => {
  const rows: KeptRow[] = [];
  for (const [table, client] of Object.entries(all))
    for await (const entity of client.listEntities())
      // Azurite gives every row its keys.
      rows.push({ ...without(entity, ['etag', 'timestamp']), table } as unknown as KeptRow);
  return rows;
};

describe('rows of the release before', () => {
  let world: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    world = await withRowsOfBefore();
  });

  test('are read by this one as that one read them', async () => {
    expect(asJson(await readRows(world.stores))).toEqual(readBefore);
  });

  test('are saved by this one, and say the same', async () => {
    await saveRowsAgain(world.stores);
    expect(asJson(await readRows(world.stores))).toEqual(readBefore);
  });

  test('are of every kind that there was, each with the number of its schema', () => {
    const kinds = new Set(rowsOfBefore.map(rowKindOf));
    expect(rowKinds.filter((kind) => !kinds.has(kind) && !newKinds.includes(kind))).toEqual([]);
    for (const row of rowsOfBefore) expect(row['schema']).toBe(1);
  });
});

const shapeNameOf = (row: KeptRow): string => {
  const [word = '', one = '', other = ''] = row.rowKey.split(':');
  if (word === 'open') return `open:${one}`;
  return word === 'week' ? `week:${other}` : (rowKindOf(row) ?? word);
};

/** Whether the release before reads the row, and would not lose a field of it with its next save. */
const isKnown = (row: KeptRow): boolean => {
  const columns = without(row, ['table']);
  const parsed = Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, parsedColumn(value)]));
  return (validators.get(shapeNameOf(row)) ?? []).some((validate) => validate(parsed) || validate(columns));
};

const parsedColumn = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** Keys, the noun of a thing on a board, and what storage adds are no columns of a shape. */
const withKeys = (shape: object): object => {
  if ('anyOf' in shape) return { ...shape, anyOf: (shape.anyOf as readonly object[]).map(withKeys) };
  if (!('properties' in shape)) return shape;
  const keys = { partitionKey: {}, rowKey: {}, 'odata.metadata': {}, noun: {}, schema: { const: 1 } };
  return { ...shape, properties: { ...(shape.properties as object), ...keys } };
};

// Shapes name formats, which stand beside the patterns that say the same.
const ajv = new Ajv2020({ strict: false, logger: false });

const validators = new Map(
  Object.entries(shapesOfBefore).map(([name, shapes]) => [name, shapes.map((shape) => ajv.compile(withKeys(shape)))]),
);

describe('rows of this release', () => {
  let rows: readonly KeptRow[];
  beforeAll(async () => {
    const world = await open();
    await seedRows(world.stores);
    rows = await dump(world);
  });

  test('are each of a known kind and have the number of their schema', () => {
    expect(rows.filter((row) => rowKindOf(row) === undefined)).toEqual([]);
    expect(rows.filter((row) => row['schema'] !== schemaNumber)).toEqual([]);
  });

  test('are read whole by the release before, field by field', () => {
    const asked = rows.filter((row) => ![...newKinds, ...onlyPlaces].includes(rowKindOf(row) ?? ''));
    expect(asked.length).toBeGreaterThan(80);
    expect(asked.filter((row) => !isKnown(row)).map(({ table, rowKey }) => `${table} ${rowKey}`)).toEqual([]);
  });

  test('would not be known to it with a field more, nor with a higher number', () => {
    const row = rows.find(({ rowKey }) => rowKey === 'prefs')!;
    const preferences = { ...(parsedColumn(row['preferences']) as object), later: true };
    expect(isKnown(row)).toBe(true);
    expect(isKnown({ ...row, preferences: JSON.stringify(preferences) })).toBe(false);
    expect(isKnown({ ...row, schema: 2 })).toBe(false);
  });
});
