import type { TableClient } from '@azure/data-tables';
import { z } from 'zod';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import { chatRow, personPartition } from './keys.ts';
import { readRow, schemaNumber } from './row.ts';
import type { RowKeys } from './row.ts';
import { saveToStorage } from './translate-error.ts';

/** Keeps personal chats in a table, each in one row of the partition of the person whose it is. */
export const makePersonalChatStore = (table: TableClient): PersonalChatStore => ({
  load: async (tenantId, personId) => {
    const found = await readRow(table, keysOf(tenantId, personId), chatShape);
    return found && { value: chatFrom(tenantId, personId, found.row), etag: found.etag };
  },
  // Replaces the row: what is `undefined` now must not stay as it was.
  save: async (chat, etag) => {
    const row = rowOf(chat);
    return await saveToStorage(
      async () => await (etag === undefined ? table.createEntity(row) : table.updateEntity(row, 'Replace', { etag })),
    );
  },
});

const chatShape = z.object({
  schema: z.literal(schemaNumber),
  name: z.string(),
  language: z.enum(['en', 'it']),
  conversationId: z.string(),
  userId: z.string().optional(),
  serviceUrl: z.string(),
  botId: z.string(),
  zone: z.string().optional(),
  greetedAt: z.number().optional(),
  stoppedAt: z.number().optional(),
  toldAt: z.number().optional(),
});

type ChatRow = z.infer<typeof chatShape>;

const keysOf = (tenantId: TenantId, personId: PersonId): RowKeys => ({
  partitionKey: personPartition(tenantId, personId),
  rowKey: chatRow,
});

const chatFrom = (tenantId: TenantId, personId: PersonId, row: ChatRow): PersonalChat => ({
  tenantId,
  personId,
  name: row.name,
  language: row.language,
  conversationId: row.conversationId,
  ...(row.userId !== undefined && { userId: row.userId }),
  serviceUrl: row.serviceUrl,
  botId: row.botId,
  zone: row.zone,
  greetedAt: row.greetedAt,
  stoppedAt: row.stoppedAt,
  ...(row.toldAt !== undefined && { toldAt: row.toldAt }),
});

const rowOf = ({ tenantId, personId, ...chat }: PersonalChat): RowKeys & ChatRow => ({
  ...keysOf(tenantId, personId),
  ...chat,
  schema: schemaNumber,
});
