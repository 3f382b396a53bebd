import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { ObstaclesView, OwnFieldView } from '#contracts/field-window-api.ts';
import type { FieldWindowClient } from '#contracts/field-window-client.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { FieldWindowPageKey } from '#messages/field-window-page/en.ts';
import type { Words } from '#messages/words.ts';
import { useServerView } from '../../ui/server-view.ts';
import type { ViewState } from '../../ui/server-view.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { Acts } from '../../ui/use-act-on.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';
import { useTab } from '../tab-context.tsx';
import { useWeekCache } from '../week/use-week.ts';

/** What the parts of one's own page about field windows work with. */
export type FieldDesk = {
  readonly teamId: TeamId;
  readonly week: WeekView;
  readonly own: OwnFieldView;
  readonly client: FieldWindowClient;
};

export const FieldDeskContext = createContext<FieldDesk | undefined>(undefined);

/** Throws outside of {@link FieldDeskContext}: a mistake in composition. */
export const useFieldDesk = (): FieldDesk => {
  const desk = useContext(FieldDeskContext);
  if (desk === undefined) throw new Error('No field window is provided here.');
  return desk;
};

export const FieldWordsContext = createWordsContext<FieldWindowPageKey>();
export const useFieldWords = (): Words<FieldWindowPageKey> => useWords(FieldWordsContext);

const keyOf = (teamId: TeamId, part: 'own' | 'obstacles'): readonly string[] => ['field-window', teamId, part];

/** What is one's own, kept fresh while the page is seen. */
export const useOwnField = (
  teamId: TeamId,
): { readonly state: ViewState<OwnFieldView>; readonly retry: () => void } => {
  const { fieldWindows } = useTab().practices;
  return useServerView({ key: keyOf(teamId, 'own'), read: () => fieldWindows.own(teamId) });
};

/** The team's list of twelve weeks. */
export const useObstacles = (
  teamId: TeamId,
): { readonly state: ViewState<ObstaclesView>; readonly retry: () => void } => {
  const { fieldWindows } = useTab().practices;
  return useServerView({ key: keyOf(teamId, 'obstacles'), read: () => fieldWindows.obstacles(teamId) });
};

/** Acts one at a time; the week takes the reply over, and what else the page shows is read anew. */
export const useFieldActs = (): Acts<WeekView> => {
  const { teamId } = useFieldDesk();
  const queries = useQueryClient();
  const cache = useWeekCache(teamId);
  const reloadRest = (): Promise<void> => queries.invalidateQueries({ queryKey: ['field-window', teamId] });
  return useActOn({
    accept: (outcome) => {
      cache.accept(outcome);
      if (outcome.kind === 'done') void reloadRest();
    },
    reload: () => Promise.all([cache.reload(), reloadRest()]),
  });
};
