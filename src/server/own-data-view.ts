import type { OwnDataFile } from '#contracts/privacy-api.ts';
import { ownFields } from '#domain/privacy/own-thing.ts';
import type { OwnFields, OwnThing } from '#domain/privacy/own-thing.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { OwnData } from '#usecases/privacy/read-own-data.ts';
import { valueInFile } from './own-value-in-file.ts';

/** What is kept about someone as a file for another program. */
export const viewOwnData = (data: OwnData): OwnDataFile => ({
  format: 1,
  exportedAt: new Date(data.at).toISOString(),
  person: { id: data.self.personId, name: data.self.name, address: data.self.address },
  things: data.things.map((thing) => viewThing(thing, data)),
});

const viewThing = (
  { noun, teamId, by, to, at, day, week, fields }: OwnThing,
  { teams, names, self }: OwnData,
): OwnDataFile['things'][number] => {
  const named = (personId: PersonId): string => (personId === self.personId ? self.name : (names.get(personId) ?? ''));
  return {
    noun,
    ...(teamId !== undefined && { team: { id: teamId, name: teams.get(teamId) ?? '' } }),
    ...(by !== undefined && { by: named(by) }),
    ...(to !== undefined && { to: to.map(named) }),
    ...(at !== undefined && { at: new Date(at).toISOString() }),
    ...(day !== undefined && { day }),
    ...(week !== undefined && { week }),
    fields: fieldsInFile(fields),
  };
};

const fieldsInFile = (fields: OwnFields): OwnDataFile['things'][number]['fields'] =>
  Object.fromEntries(
    ownFields.flatMap((name) => {
      const value = fields[name];
      return value === undefined ? [] : [[name, valueInFile(value)] as const];
    }),
  );
