import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { PersonId, TenantId } from '#domain/shared/ids.ts';
import type { PersonalChatStore } from '#ports/personal-chat-store.ts';
import { Unavailable } from '#ports/unavailable.ts';

const maxTries = 5;

/**
 * Loads, changes and saves the record of someone's chat, anew on a conflict.
 *
 * @param change what is to be kept; `undefined` to keep nothing where nothing is known.
 * @returns what was kept before.
 */
export const changeChat = async (
  chats: PersonalChatStore,
  { tenantId, personId }: { readonly tenantId: TenantId; readonly personId: PersonId },
  change: (known: PersonalChat | undefined) => PersonalChat | undefined,
): Promise<PersonalChat | undefined> => {
  for (let tries = 0; tries < maxTries; tries += 1) {
    const stored = await chats.load(tenantId, personId);
    const chat = change(stored?.value);
    if (chat === undefined || isSame(chat, stored?.value)) return stored?.value;
    if ((await chats.save(chat, stored?.etag)) === 'saved') return stored?.value;
  }
  throw new Unavailable('storage', new Error(`the chat kept changing in ${maxTries} tries`));
};

/** Most events change nothing: comparing spares a write for each of them. */
const isSame = (one: PersonalChat, other: PersonalChat | undefined): boolean =>
  other !== undefined && (Object.keys(one) as (keyof PersonalChat)[]).every((key) => one[key] === other[key]);
