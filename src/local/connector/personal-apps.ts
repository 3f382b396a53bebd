import type { Changes } from '../changes/changes.ts';
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
