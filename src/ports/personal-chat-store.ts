import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/**
 * Keeps how the bot reaches each person who has the app for themselves. Holds no content, hence no scope.
 * Rejects with {@link Unavailable} (`storage`).
 */
export type PersonalChatStore = {
  load(tenantId: TenantId, personId: PersonId): Promise<Stored<PersonalChat> | undefined>;
  /** `etag` is `undefined` for the first save: insert-only. */
  save(chat: PersonalChat, etag: string | undefined): Promise<SaveOutcome>;
};
