import { createHash } from 'node:crypto';
import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import { takenUpTo } from '#domain/limits/tenant-pace.ts';
import type { ConversationPace } from '#domain/limits/conversation-pace.ts';
import type { TenantPace } from '#domain/limits/tenant-pace.ts';
import type { Conversation, PaceSave, PaceStore, SharedPaces } from '#ports/pace-store.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { conversationPaceRow, tenantPaceRow } from './keys.ts';
import { jsonColumn, readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Keeps paces in a table: a partition for each tenant, in which each of its busy conversations has a row. */
export const makePaceStore = (table: TableClient): PaceStore => ({
  tenants: sharedPaces(table, tenantShape, (tenantId) => ({ partitionKey: tenantId, rowKey: tenantPaceRow })),
  conversations: sharedPaces(table, conversationShape, conversationPaceKeys),
});

export const conversationPaceKeys = ({ tenantId, conversationId }: Conversation): RowKeys => ({
  partitionKey: tenantId,
  rowKey: conversationPaceRow(createHash('sha256').update(conversationId).digest('hex')),
});

const sharedPaces = <Key, Pace>(
  table: TableClient,
  shape: z.ZodType<Pace>,
  keysOf: (key: Key) => RowKeys,
): SharedPaces<Key, Pace> => {
  const rowShape = z.object({ schema: z.literal(schemaNumber), pace: jsonColumn(shape) });
  return {
    load: async (key) => {
      const found = await readRow(table, keysOf(key), rowShape);
      return found && { value: found.row.pace, etag: found.etag };
    },
    save: async (key, pace, etag) => await save(table, { ...keysOf(key), pace: JSON.stringify(pace) }, etag),
  };
};

const save = async (
  table: TableClient,
  values: RowKeys & { readonly pace: string },
  etag: string | undefined,
): Promise<PaceSave> => {
  const row = { ...values, schema: schemaNumber };
  let mark: string | undefined;
  const outcome = await saveToStorage(async () => {
    const written = await (etag === undefined ? table.createEntity(row) : table.updateEntity(row, 'Replace', { etag }));
    mark = written.etag;
  });
  if (outcome === 'conflict') return { kind: 'conflict' };
  if (mark === undefined) throw new Error('Storage gave no mark for a row that it has written');
  return { kind: 'saved', etag: mark, at: timeOf(mark) };
};

/** The storage makes a row's mark of the time at which it wrote it: `W/"datetime'2026-11-20T09%3A00%3A00.1234567Z'"`. */
const timeOf = (mark: string): Instant | undefined => {
  const [, text] = /datetime'([^']+)'/.exec(mark) ?? [];
  const [, seconds = '', fraction = ''] = /^(.+?)(\.\d+)?Z$/.exec(decodeURIComponent(text ?? '')) ?? [];
  const at = Date.parse(`${seconds}Z`) + Math.trunc(Number(`0${fraction}`) * 1_000);
  return Number.isNaN(at) ? undefined : at;
};

/** While a release replaces the one before, both write these rows: what the other one does not write is taken for the worst. */
const tenantShape = z
  .object({
    nextFreeAt: z.number(),
    plannedUntil: z.number().default(0),
    pausedUntil: z.number().default(0),
    taken: z.array(z.number()).optional(),
    lastWideAt: z.number().default(0),
    lastRefusal: z.object({ mark: z.number(), at: z.number(), ms: z.number() }).optional(),
  })
  .transform(({ taken, lastRefusal, ...pace }): TenantPace => ({
    ...pace,
    taken: taken ?? takenUpTo(pace.nextFreeAt),
    lastRefusal,
  }));

const conversationShape = z.object({
  sent: z.array(z.object({ at: z.number(), count: z.int() })),
  pausedUntil: z.number().default(0),
}) satisfies z.ZodType<ConversationPace>;
