import type { ApiOutcome } from './api-outcome.ts';
import type { PreferencesBody, PreferencesView } from './preferences-api.ts';
import type { SettingsBody } from './settings-api.ts';
import type { WeekView } from './week-api.ts';

/** A team's settings and one's own as browsers reach them. Rejects with `Unavailable` (`server`, `sign-in`). */
export type SettingsClient = {
  setTeam(teamId: string, body: SettingsBody): Promise<ApiOutcome<WeekView>>;
  preferences(): Promise<ApiOutcome<PreferencesView>>;
  setPreferences(body: PreferencesBody): Promise<ApiOutcome<PreferencesView>>;
};
