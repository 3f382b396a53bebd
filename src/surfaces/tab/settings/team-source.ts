import { useQueryClient } from '@tanstack/react-query';
import type { SettingsBody, SettingsView, TeamSettingsView } from '#contracts/settings-api.ts';
import { useViewCache } from '../../ui/server-view.ts';
import type { ViewCache, ViewSource } from '../../ui/server-view.ts';
import { useTab } from '../tab-context.tsx';

/** What can be chosen, without what it is based on. */
export type TeamChoices = Omit<SettingsBody, 'basedOn'>;

/** What every part of the page gets. */
export type TeamPart = {
  readonly values: TeamChoices;
  readonly choose: (choice: Partial<TeamChoices>) => void;
  /** The team's name. */
  readonly team: string;
};

/** Where the settings of a team are read. */
export const useTeamSource = (teamId: string): ViewSource<TeamSettingsView> => {
  const { settings } = useTab();
  return { key: ['settings', teamId], read: () => settings.team(teamId) };
};

/** Where what was saved goes. The week on the page is read anew: its practices and its day follow the settings. */
export const useTeamCache = (teamId: string): ViewCache<TeamSettingsView> => {
  const queries = useQueryClient();
  const cache = useViewCache(useTeamSource(teamId));
  const readWeeksAnew = (): void => void queries.invalidateQueries({ queryKey: ['week', teamId] });
  return {
    ...cache,
    accept: (outcome) => {
      cache.accept(outcome);
      readWeeksAnew();
    },
    reload: () => {
      readWeeksAnew();
      return cache.reload();
    },
  };
};

/** What was read, as it is sent back. */
export const bodyOf = ({
  practices,
  zone,
  language,
  needsAt,
  shoutOutsAt,
  pausedUntil,
}: SettingsView): TeamChoices => ({
  practices: [...practices],
  zone,
  language,
  needsAt,
  shoutOutsAt,
  pausedUntil: pausedUntil ?? null,
});
