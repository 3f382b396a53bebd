import type { ApiOutcome } from './api-outcome.ts';
import type { FocusTimesBody, PreferencesBody, PreferencesView } from './preferences-api.ts';
import type { FarewellView, OwnDataFile, OwnDataQuery } from './privacy-api.ts';
import type { SettingsBody, TeamSettingsView } from './settings-api.ts';

/** A team's settings and one's own as browsers reach them. Rejects with `Unavailable` (`server`, `sign-in`). */
export type SettingsClient = {
  team(teamId: string): Promise<ApiOutcome<TeamSettingsView>>;
  setTeam(teamId: string, body: SettingsBody): Promise<ApiOutcome<TeamSettingsView>>;
  preferences(): Promise<ApiOutcome<PreferencesView>>;
  setPreferences(body: PreferencesBody): Promise<ApiOutcome<PreferencesView>>;
  /** Everything that is kept about oneself, as a page to read; its times are those of a clock in `zone`, an IANA name. */
  ownPage(language: OwnDataQuery['language'], zone: string): Promise<ApiOutcome<string>>;
  /** The same for another program. */
  ownData(): Promise<ApiOutcome<OwnDataFile>>;
  /** Has all of it deleted; harmless to repeat. */
  deleteOwnData(): Promise<ApiOutcome<FarewellView>>;
  farewell(): Promise<ApiOutcome<FarewellView>>;
  /** Takes the place of all times shared before. */
  shareFocusTimes(body: FocusTimesBody): Promise<ApiOutcome<unknown>>;
};
