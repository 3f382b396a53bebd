import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { TeamWindowReading } from '#contracts/team-window-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { TeamWindowKey } from '#messages/team-window/en.ts';
import type { Catalogue, Language, Words } from '#messages/words.ts';
import { useServerView } from '../../ui/server-view.ts';
import type { ViewState } from '../../ui/server-view.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { Acts } from '../../ui/use-act-on.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';
import { useTab } from '../tab-context.tsx';
import { useWeekCache } from '../week/use-week.ts';

/** What the parts of the page work with. */
export type WindowDesk = {
  readonly teamId: TeamId;
  readonly week: WeekView;
  readonly reading: TeamWindowReading;
};

export const WindowDeskContext = createContext<WindowDesk | undefined>(undefined);

/** Throws outside of {@link WindowDeskContext}: a mistake in composition. */
export const useWindowDesk = (): WindowDesk => {
  const desk = useContext(WindowDeskContext);
  if (desk === undefined) throw new Error('No team’s window is provided here.');
  return desk;
};

export const WindowWordsContext = createWordsContext<TeamWindowKey>();
export const useWindowWords = (): Words<TeamWindowKey> => useWords(WindowWordsContext);

/** Fetches what the page says. */
export const loadWindowCatalogue = async (language: Language): Promise<Catalogue<TeamWindowKey>> => {
  switch (language) {
    case 'en':
      return (await import(/* webpackChunkName: "tab-later-team-window-en" */ '#messages/team-window/en.ts'))
        .teamWindowEn;
    case 'it':
      return (await import(/* webpackChunkName: "tab-later-team-window-it" */ '#messages/team-window/it.ts'))
        .teamWindowIt;
  }
};

const keyOf = (teamId: TeamId): readonly string[] => ['team-window', teamId];

/** What the team has adopted, kept fresh while the page is seen. */
export const useTeamWindow = (
  teamId: TeamId,
): { readonly state: ViewState<TeamWindowReading>; readonly retry: () => void } => {
  const { teamWindows } = useTab().practices;
  return useServerView({ key: keyOf(teamId), read: () => teamWindows.read(teamId) });
};

/** Acts one at a time; the week takes the reply over, and the window is read anew. */
export const useWindowActs = (): Acts<WeekView> => {
  const { teamId } = useWindowDesk();
  const queries = useQueryClient();
  const cache = useWeekCache(teamId);
  const reload = (): Promise<unknown> =>
    Promise.all([keyOf(teamId), ['my-week']].map((queryKey) => queries.invalidateQueries({ queryKey, exact: true })));
  return useActOn({
    accept: (outcome) => {
      cache.accept(outcome);
      if (outcome.kind === 'done') void reload();
    },
    reload: () => Promise.all([cache.reload(), reload()]),
  });
};
