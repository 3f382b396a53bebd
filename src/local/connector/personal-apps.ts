import type { Changes } from '../changes/changes.ts';
import { people } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import type { DocumentTable } from '../storage/document-table.ts';

/** Who has added the app for themselves. */
export type PersonalApps = {
  has(person: LocalPerson): Promise<boolean>;
  /** Object ids. */
  list(): Promise<readonly string[]>;
  add(person: LocalPerson): Promise<void>;
  remove(person: LocalPerson): Promise<void>;
};

const partition = 'person';

/** Opens the personal installations over their table. */
export const makePersonalApps = (table: DocumentTable<object>, changes: Changes): PersonalApps => ({
  has: async (person) => (await table.get(partition, person.id)) !== undefined,
  list: async () => (await table.list(partition)).map((document) => document.key),
  add: async (person) => {
    await table.put(partition, person.id, {});
    changes.announce('team');
  },
  remove: async (person) => {
    await table.remove(partition, [person.id]);
    changes.announce('team');
  },
});

const chatMark = 'a:';

/** The conversation of one person with the bot: one for life, as Teams keeps it. */
export const personalChatId = (personId: string): string => `${chatMark}${personId}`;

/** Whose conversation with the bot this is; `undefined` for any other conversation. */
export const personInChat = (conversationId: string): LocalPerson | undefined =>
  people.find((person) => personalChatId(person.id) === conversationId);
