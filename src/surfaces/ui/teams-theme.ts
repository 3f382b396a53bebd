import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

/** Names under which Teams tells its theme. */
export type TeamsThemeName = 'default' | 'dark' | 'contrast' | 'glass';

/** The Fluent theme for what Teams calls its theme; a name that we do not know looks like the default one. */
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
