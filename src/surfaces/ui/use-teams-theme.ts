import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { loadTeamsTheme } from './teams-theme.ts';

type Subscribe = (listener: (name: string) => void) => void;

/**
 * The theme that the host asks for now.
 *
 * @param first the theme at the start, loaded before the first view so that it never shows in the wrong colours
 * @param onTheme calls back with the name at every change
 */
export const useTeamsTheme = (first: Theme, onTheme: Subscribe): Theme => {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    onTheme((name) => void loadTeamsTheme(name).then(setTheme));
  }, [onTheme]);
  return theme;
};
