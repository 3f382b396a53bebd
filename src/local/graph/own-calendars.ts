import type { LocalPerson } from '../people.ts';

/** A calendar of a person besides the main one, as Graph's list tells it. */
type OtherCalendar = {
  readonly id: string;
  readonly name: string;
  readonly canEdit: boolean;
  readonly ownerId: string;
};

const lukas = '3d9e6f40-8152-4da3-bec4-f5061728394a';

/** One that its owner keeps, and one that is only looked at. */
const others: readonly OtherCalendar[] = [
  { id: 'studio-bookings', name: 'Studio bookings', canEdit: true, ownerId: lukas },
  { id: 'holidays', name: 'Holidays in Germany', canEdit: false, ownerId: lukas },
];

/** The id by which the main calendar is listed. */
export const mainCalendar = 'calendar';

/** What an id from the list stands for: the `calendarId` of its events, or nothing. */
type NamedCalendar = { readonly kind: 'found'; readonly calendarId: string | undefined } | { readonly kind: 'missing' };

export const calendarNamed = (person: LocalPerson, id: string): NamedCalendar => {
  if (id === mainCalendar) return { kind: 'found', calendarId: undefined };
  const isTheirs = others.some((one) => one.ownerId === person.id && one.id === id);
  return isTheirs ? { kind: 'found', calendarId: id } : { kind: 'missing' };
};

/** All calendars of a person, the main one first. */
export const calendarsOf = ({ id, name, address }: LocalPerson): readonly Readonly<Record<string, unknown>>[] => {
  const owner = { name, address };
  const own = others.filter(({ ownerId }) => ownerId === id);
  return [
    { id: mainCalendar, name: 'Calendar', isDefaultCalendar: true, canEdit: true, owner },
    ...own.map((one) => ({ id: one.id, name: one.name, isDefaultCalendar: false, canEdit: one.canEdit, owner })),
  ];
};
