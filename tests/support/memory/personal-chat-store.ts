import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import { makeRows } from './rows.ts';

export type MemoryPersonalChatStore = PersonalChatStore & {
  /** Ids of those who have the app for themselves. */
  readonly inTenant: (tenantId: TenantId) => readonly string[];
};

export const makeMemoryPersonalChatStore = (): MemoryPersonalChatStore => {
  const rows = makeRows<PersonalChat>();
  const keyOf = ({ tenantId, personId }: Pick<PersonalChat, 'tenantId' | 'personId'>): string =>
    `${tenantId}:${personId}`;
  return {
    load: (tenantId, personId) => Promise.resolve(rows.read(keyOf({ tenantId, personId }))),
    save: (chat, etag) => {
      const key = keyOf(chat);
      return Promise.resolve(etag === undefined ? rows.insert(key, chat) : rows.replace(key, chat, etag));
    },
    inTenant: (tenantId) =>
      rows.list().flatMap(([, { value: chat }]) => (chat.tenantId === tenantId ? [chat.personId] : [])),
  };
};
