import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { FocusTime } from '#domain/people/focus-times.ts';
import type { PersonalChat } from '#domain/people/personal-chat.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import type { OwnThing } from './own-thing.ts';

export const ownPreferences = (preferences: Preferences): OwnThing => ({
  noun: 'preferences',
  fields: { settings: { kind: 'preferences', preferences } },
});

export const ownCalendarSettings = (settings: CalendarSettings): OwnThing => ({
  noun: 'calendar-settings',
  fields: { settings: { kind: 'calendar', settings } },
});

export const ownFocusTime = (time: FocusTime): OwnThing => ({
  noun: 'focus-time',
  at: time.from,
  fields: { time: { kind: 'time', ...time } },
});

/** How the bot reaches someone, with all that Teams has told of it. */
export const ownChat = ({ name, language, zone, ...chat }: PersonalChat): OwnThing => ({
  noun: 'chat',
  fields: {
    name,
    language: { kind: 'language', code: language },
    ...(zone !== undefined && { zone: { kind: 'zone', zone } as const }),
    conversation: { kind: 'chat', chat },
  },
});
