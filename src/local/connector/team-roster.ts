import type { Changes } from '../changes/changes.ts';
import { everyone, people, team } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import type { DocumentTable } from '../storage/document-table.ts';

/** Who is in the team now. */
export type TeamRoster = {
  /** In the order of the sample people. */
  members(): Promise<readonly LocalPerson[]>;
  /** `false` when they are in it already. */
  add(person: LocalPerson): Promise<boolean>;
  /** `false` when they are not in it, or the last one who is. */
  remove(person: LocalPerson): Promise<boolean>;
};

/** Object ids, as the table keeps them once someone has come or gone. */
export type KeptRoster = { readonly memberIds: readonly string[] };

const [partition, key] = ['team', team.id];

/** Opens the team's roster over its table; nobody but the page changes it, one act after another. */
export const makeTeamRoster = (table: DocumentTable<KeptRoster>, changes: Changes): TeamRoster => {
  const members: TeamRoster['members'] = async () => {
    const kept = (await table.get(partition, key))?.value.memberIds;
    return kept === undefined ? people : everyone.filter(({ id }) => kept.includes(id));
  };
  const keep = async (memberIds: readonly string[]): Promise<true> => {
    await table.put(partition, key, { memberIds });
    changes.announce('team');
    return true;
  };
  return {
    members,
    add: async ({ id }) => {
      const ids = (await members()).map((member) => member.id);
      return !ids.includes(id) && (await keep([...ids, id]));
    },
    remove: async ({ id }) => {
      const ids = (await members()).map((member) => member.id);
      return ids.includes(id) && ids.length > 1 && (await keep(ids.filter((one) => one !== id)));
    },
  };
};
