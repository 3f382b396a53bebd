import { lazy } from 'react';

/** What a team sets for itself. */
export const TeamSettingsScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-settings" */ './TeamSettingsScreen.tsx');
  return { default: module.TeamSettingsScreen };
});

/** What a person sets for themselves. */
export const PreferencesScreen = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-preferences" */ './PreferencesScreen.tsx');
  return { default: module.PreferencesScreen };
});
