import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** Names under which Teams tells its theme. */
export type TeamsThemeName = 'default' | 'dark' | 'contrast' | 'glass';

/** Fetches the Fluent theme for what Teams calls its theme; a name that we do not know looks like the default one. */
export const loadTeamsTheme = async (name: string): Promise<Theme> => {
  switch (name) {
    case 'dark':
    case 'glass':
      return (await import(/* webpackChunkName: "theme-dark" */ './themes/teams-dark.ts')).teamsDarkTheme;
    case 'contrast':
      return (await import(/* webpackChunkName: "theme-contrast" */ './themes/teams-contrast.ts'))
        .teamsHighContrastTheme;
    default:
      return (await import(/* webpackChunkName: "theme-light" */ './themes/teams-light.ts')).teamsLightTheme;
  }
};

/** The same at once, for a page on which size does not count. */
export const teamsThemeOf = (name: string): Theme => {
  switch (name) {
    case 'dark':
    case 'glass':
      return teamsDarkTheme;
    case 'contrast':
      return teamsHighContrastTheme;
    default:
      return teamsLightTheme;
  }
};
