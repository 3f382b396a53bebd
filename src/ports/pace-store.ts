import type { ConversationPace } from '#domain/limits/conversation-pace.ts';
import type { TenantPace } from '#domain/limits/tenant-pace.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Stored } from './stored.ts';

/** How a save ended; one that was saved goes on from the mark that it left. */
export type PaceSave =
  | {
      readonly kind: 'saved';
      readonly etag: string;
      /** When that was, by the clock of the storage, where it tells. */
      readonly at: Instant | undefined;
    }
  | { readonly kind: 'conflict' };

/** Paces that all senders read and write. */
export type SharedPaces<Key, Pace> = {
  load(key: Key): Promise<Stored<Pace> | undefined>;
  /** `etag` is `undefined` for the first save: insert-only. */
  save(key: Key, pace: Pace, etag: string | undefined): Promise<PaceSave>;
};

/** A conversation with the bot: a channel, or someone's chat. */
export type Conversation = { readonly tenantId: TenantId; readonly conversationId: string };

/**
 * Keeps how fast may be sent where, for all senders together. Holds no content, hence no scope.
 * Rejects with {@link Unavailable} (`storage`).
 */
export type PaceStore = {
  readonly tenants: SharedPaces<TenantId, TenantPace>;
  readonly conversations: SharedPaces<Conversation, ConversationPace>;
};
