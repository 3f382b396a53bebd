import { teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { OfficeColors } from '../../outlook-host/local-host-window.ts';
import type { ThemeName } from '../page-state.ts';

const colorsOf = (theme: Theme): OfficeColors => ({
  bodyBackgroundColor: theme.colorNeutralBackground1,
  bodyForegroundColor: theme.colorNeutralForeground1,
  controlBackgroundColor: theme.colorNeutralBackground1,
  controlForegroundColor: theme.colorNeutralForeground1,
});

/** The colours that Outlook tells its add-ins; in a system's high contrast they are pure. */
export const officeColors: Readonly<Record<ThemeName, OfficeColors>> = {
  default: colorsOf(teamsLightTheme),
  dark: colorsOf(teamsDarkTheme),
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#ffffff',
  },
};
