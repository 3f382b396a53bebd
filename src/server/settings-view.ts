import type { CalendarSettingsView } from '#contracts/calendar-settings-api.ts';
import type { PreferencesView } from '#contracts/preferences-api.ts';
import type { SettingsView, TeamSettingsView } from '#contracts/settings-api.ts';
import type { KeptCalendarSettings } from '#domain/calendar/decide-calendar-settings.ts';
import type { Preferences } from '#domain/people/preferences.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';

/** A team's settings on a page of their own. */
export const viewTeamSettings = ({ team }: OpenTeam, settings: TeamSettings, today: Day): TeamSettingsView => ({
  teamName: team.name,
  today,
  settings: viewSettings(settings),
});

/** A team's settings as the API sends them. */
export const viewSettings = (settings: TeamSettings): SettingsView => ({
  practices: settings.practices,
  zone: settings.zone,
  language: settings.language,
  needsAt: settings.needsAt,
  shoutOutsAt: settings.shoutOutsAt,
  pausedUntil: settings.pausedUntil,
  revision: settings.revision,
});

/** A person's own, for nobody but them. */
export const viewPreferences = (
  { isAdministrator }: SelfScope,
  preferences: Preferences,
  today: Day,
): PreferencesView => ({
  frequency: preferences.frequency,
  quietHours: preferences.quietHours,
  zone: preferences.zone,
  outOfOfficeUntil: preferences.outOfOfficeUntil,
  pausedUntil: preferences.pausedUntil,
  shoutOuts: preferences.shoutOuts,
  sharesFocus: preferences.sharesFocus,
  revision: preferences.revision,
  today,
  isAdministrator,
});

/** How a person wants their calendar planned, for nobody but them. */
export const viewCalendarSettings = (kept: KeptCalendarSettings | undefined): CalendarSettingsView => ({
  settings: kept && pickSettings(kept),
  revision: kept?.revision ?? 0,
});

const pickSettings = ({ settings }: KeptCalendarSettings): KeptCalendarSettings['settings'] => ({
  zone: settings.zone,
  hours: settings.hours,
  lunch: settings.lunch,
  focus: settings.focus,
  buffer: settings.buffer,
  tentative: settings.tentative,
  freeze: settings.freeze,
  mode: settings.mode,
  weeks: settings.weeks,
  externalOneToOnes: settings.externalOneToOnes,
  privateBlocks: settings.privateBlocks,
  apply: settings.apply,
});
