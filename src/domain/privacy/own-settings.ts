import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { FocusTime } from '#domain/people/focus-times.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import type { OwnThing } from './own-thing.ts';

export const ownPreferences = (preferences: Preferences): OwnThing => ({
  noun: 'preferences',
  fields: { settings: valuesIn(preferences) },
});

export const ownCalendarSettings = (settings: CalendarSettings): OwnThing => ({
  noun: 'calendar-settings',
  fields: { settings: valuesIn(settings) },
});

export const ownFocusTime = ({ from, to }: FocusTime): OwnThing => ({
  noun: 'focus-time',
  at: from,
  fields: { time: [new Date(from).toISOString(), new Date(to).toISOString()] },
});

/** How the bot reaches someone, with all that Teams has told of it. */
export const ownChat = ({ name, language, zone, ...reference }: PersonalChat): OwnThing => {
  return {
    noun: 'chat',
    fields: { name, language, ...(zone !== undefined && { zone }), conversation: valuesIn(reference) },
  };
};

type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [name: string]: Value };

/** Every value by its path, e.g. `hours.1.start: 540`; what is not set is left out. */
const valuesIn = (value: Value, path = ''): readonly string[] => {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [`${path}: ${String(value)}`];
  return Object.entries(value as Readonly<Record<string, Value>>).flatMap(([name, inner]) =>
    valuesIn(inner, path === '' ? name : `${path}.${name}`),
  );
};
