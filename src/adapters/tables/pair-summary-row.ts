import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { allianceIdSchema, personIdSchema } from '#contracts/ids.ts';
import type { KeptSummary } from '#domain/alliance/pair/pair-summary.ts';
import type { PairScope } from '#domain/people/scope.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { personPartition, summaryRow } from './keys.ts';
import type { Entity } from './list-rows.ts';
import { optionalColumn, deleteRow, jsonColumn, parseRow, schemaNumber } from './row.ts';
import type { RowKeys, RowValues } from './row.ts';
import { callStorage } from './translate-error.ts';

/** The line about an alliance between two in a row of a person's partition. */
export const parseSummary = (entity: Entity): KeptSummary => parseRow(entity, rowShape).summary;

export const summaryEntity = (keys: RowKeys, summary: KeptSummary): RowKeys & RowValues => ({
  ...keys,
  schema: schemaNumber,
  summary: JSON.stringify(summary),
});

export const saveSummary = async (
  table: TableClient,
  scope: PairScope,
  of: PersonId,
  summary: KeptSummary,
): Promise<void> => {
  const row = summaryEntity(keysOf(scope, of), summary);
  // An upsert: the alliance alone counts, and whoever reads or saves it writes this line again.
  await callStorage(async () => await table.upsertEntity(row, 'Replace'));
};

export const removeSummary = async (table: TableClient, scope: PairScope, of: PersonId): Promise<void> => {
  await deleteRow(table, keysOf(scope, of));
};

const keysOf = ({ tenantId, allianceId }: PairScope, of: PersonId): RowKeys => ({
  partitionKey: personPartition(tenantId, of),
  rowKey: summaryRow(allianceId),
});

const summaryShape = z.object({
  allianceId: allianceIdSchema,
  other: personIdSchema,
  otherName: z.string(),
  otherAddress: z.string().default(''),
  standing: z.enum(['invited', 'declined', 'active', 'paused', 'left']),
  next: z.enum([
    'decide-on-invitation',
    'wait-for-decision',
    'write-openness',
    'wait-for-openness',
    'answer-prompts',
    'write-agreement',
    'commit',
    'wait-for-commitment',
    'check-in',
    'wait-for-check-in',
    'review',
    'nothing',
  ]),
  version: optionalColumn(z.int()),
  inForceSince: optionalColumn(z.number()),
  checkInOn: optionalColumn(z.string()),
  reviewOn: optionalColumn(z.string()),
  pausedUntil: optionalColumn(z.string()),
  openPromises: z.int(),
}) satisfies z.ZodType<KeptSummary>;

const rowShape = z.object({ schema: z.literal(schemaNumber), summary: jsonColumn(summaryShape) });
