import type { ApiOutcome } from './api-outcome.ts';
import type { FocusTimesBody, PreferencesBody, PreferencesView } from './preferences-api.ts';
import type { SettingsBody, TeamSettingsView } from './settings-api.ts';

/** A team's settings and one's own as browsers reach them. Rejects with `Unavailable` (`server`, `sign-in`). */
export type SettingsClient = {
  team(teamId: string): Promise<ApiOutcome<TeamSettingsView>>;
  setTeam(teamId: string, body: SettingsBody): Promise<ApiOutcome<TeamSettingsView>>;
  preferences(): Promise<ApiOutcome<PreferencesView>>;
  setPreferences(body: PreferencesBody): Promise<ApiOutcome<PreferencesView>>;
  /** Takes the place of all times shared before. */
  shareFocusTimes(body: FocusTimesBody): Promise<ApiOutcome<unknown>>;
};
