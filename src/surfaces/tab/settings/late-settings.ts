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

/** How a person's calendar is planned. */
export const CalendarSettingsScreen = lazy(async () => {
  const module = await import(
    /* webpackChunkName: "tab-later-calendar-settings" */ './calendar/CalendarSettingsScreen.tsx'
  );
  return { default: module.CalendarSettingsScreen };
});

/** What an administrator sees and sets for everyone. */
export const AdministrationScreen = lazy(async () => {
  const module = await import(
    /* webpackChunkName: "tab-later-administration" */ '../administration/AdministrationScreen.tsx'
  );
  return { default: module.AdministrationScreen };
});

/** On This week, while nobody has said on whose clock the team's week runs. */
export const ClockOffer = lazy(async () => {
  const module = await import(/* webpackChunkName: "tab-later-clock-offer" */ './ClockOffer.tsx');
  return { default: module.ClockOffer };
});
