import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { personIdSchema } from '#contracts/ids.ts';
import type { PersonalDissent } from '#domain/dissent/personal-dissent.ts';
import type { PairScope } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { PersonalDissentStore } from '#ports/personal-dissent-store.ts';
import type { Tables } from './connect-tables.ts';
import { personalDissentShape } from './dissent-shape.ts';
import { alliancePartition, counterpartRow, counterpartRows, dissentRow, personPartition } from './keys.ts';
import { listPartition, listRange } from './list-rows.ts';
import { jsonColumn, parseRow, putAction, upsertAction, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { callStorage, saveToStorage } from './translate-error.ts';

/**
 * Keeps personal dissents in a table of their own, each in the partition of its two people. With each of the two stands
 * with whom they have any: a row that names the other and nothing else.
 */
export const makePersonalDissentStore = ({
  dissents,
  people,
}: Pick<Tables, 'dissents' | 'people'>): PersonalDissentStore => ({
  list: async (scope) => (await listPartition(dissents, partitionOf(scope))).map((row) => parseRow(row, shape).value),
  find: async (scope, id) => {
    const found = await readRow(dissents, { partitionKey: partitionOf(scope), rowKey: dissentRow(id) }, shape);
    return found && { value: found.row.value, etag: found.etag };
  },
  add: async (scope, dissent) => {
    // Names first: one that leads to nothing does no harm, a dissent that nobody finds would.
    await nameCounterpart(people, scope.tenantId, scope.personId, scope.otherId);
    await nameCounterpart(people, scope.tenantId, scope.otherId, scope.personId);
    return put(dissents, scope, dissent, undefined);
  },
  save: (scope, dissent, etag) => put(dissents, scope, dissent, etag),
  counterparts: async ({ tenantId, personId }) => {
    const rows = await listRange(people, personPartition(tenantId, personId), counterpartRows);
    return rows.map((row) => parseRow(row, counterpartShape).personId);
  },
});

export const parsePersonalDissent = (row: object): PersonalDissent => parseRow(row, shape).value;

/** Where a dissent is put for one of the two alone, the other being nobody. */
type Keeping = {
  readonly tenantId: PairScope['tenantId'];
  readonly of: PersonId;
  readonly other: PersonId;
  readonly partitionKey: string;
};

/** Puts it there, whatever is there: harmless to repeat. */
export const putPersonalDissent = async (
  { dissents, people }: Pick<Tables, 'dissents' | 'people'>,
  { tenantId, of, other, partitionKey }: Keeping,
  dissent: PersonalDissent,
): Promise<void> => {
  await nameCounterpart(people, tenantId, of, other);
  const row = { value: JSON.stringify(dissent) };
  await callStorage(
    async () => await dissents.submitTransaction([upsertAction({ partitionKey, rowKey: dissentRow(dissent.id) }, row)]),
  );
};

const partitionOf = ({ tenantId, allianceId }: PairScope): string => alliancePartition(tenantId, allianceId);

const put = async (table: TableClient, scope: PairScope, dissent: PersonalDissent, etag: string | undefined) => {
  const keys: RowKeys = { partitionKey: partitionOf(scope), rowKey: dissentRow(dissent.id) };
  const row = { value: JSON.stringify(dissent) };
  return await saveToStorage(async () => await table.submitTransaction([putAction(keys, row, etag)]));
};

const nameCounterpart = async (
  people: TableClient,
  tenantId: PairScope['tenantId'],
  of: PersonId,
  other: PersonId,
): Promise<void> => {
  const keys: RowKeys = { partitionKey: personPartition(tenantId, of), rowKey: counterpartRow(other) };
  // An upsert: whoever writes it writes the same.
  await callStorage(
    async () => await people.upsertEntity({ ...keys, schema: schemaNumber, personId: other }, 'Replace'),
  );
};

const schema = z.literal(schemaNumber);
const shape = z.object({ schema, value: jsonColumn(personalDissentShape) });
const counterpartShape = z.object({ schema, personId: personIdSchema });
