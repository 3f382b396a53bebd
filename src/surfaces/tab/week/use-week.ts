import { useQueryClient } from '@tanstack/react-query';
import type { Query } from '@tanstack/react-query';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { UnsurePostsView } from '#contracts/unsure-posts-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import { useServerView } from '../../ui/server-view.ts';
import type { ViewCache, ViewSource, ViewState } from '../../ui/server-view.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { Acts } from '../../ui/use-act-on.ts';
import { useTab } from '../tab-context.tsx';

const keyOf = (teamId: TeamId, week: Week | undefined): readonly string[] => ['week', teamId, week ?? 'current'];

const useSource = (teamId: TeamId, week: Week | undefined): ViewSource<WeekView> => {
  const { weeks } = useTab().practices;
  return { key: keyOf(teamId, week), read: () => weeks.read(teamId, week) };
};

/**
 * Reads a week of a team and keeps it fresh while the page is seen.
 *
 * @param week `undefined`: the one that it is for the team
 */
export const useWeek = (
  teamId: TeamId,
  week: Week | undefined,
): { readonly state: ViewState<WeekView>; readonly retry: () => void } => useServerView(useSource(teamId, week));

/**
 * Where the replies to acts on a team's board go. Each is the team's current week, which is put on the page; a week before
 * that stands on the page is read anew.
 */
export const useWeekCache = (teamId: TeamId): Pick<ViewCache<WeekView>, 'accept'> & { reload(): Promise<unknown> } => {
  const queries = useQueryClient();
  const current = keyOf(teamId, undefined);
  const isAnother = ({ queryKey }: Pick<Query, 'queryKey'>): boolean => queryKey[2] !== current[2];
  return {
    accept: (outcome) => {
      if (outcome.kind !== 'done') return;
      // What was to be asked about the channel comes with a reading alone.
      queries.setQueryData<ApiOutcome<WeekView>>(current, (before) =>
        before?.kind === 'done' ? withUnsure(outcome, before.view.unsure) : outcome,
      );
      void queries.invalidateQueries({ queryKey: ['week', teamId], predicate: isAnother });
    },
    reload: () => queries.invalidateQueries({ queryKey: ['week', teamId] }),
  };
};

type Read = Extract<ApiOutcome<WeekView>, { kind: 'done' }>;

const withUnsure = (outcome: Read, unsure: UnsurePostsView | undefined): Read => ({
  ...outcome,
  view: { ...outcome.view, unsure },
});

/** Where the replies to answers about posts in the channel go: into the team's current week. */
export const useUnsureCache = (
  teamId: TeamId,
): Pick<ViewCache<UnsurePostsView>, 'accept'> & { reload(): Promise<unknown> } => {
  const queries = useQueryClient();
  const queryKey = keyOf(teamId, undefined);
  return {
    accept: (outcome) => {
      if (outcome.kind !== 'done') return;
      queries.setQueryData<ApiOutcome<WeekView>>(queryKey, (before) =>
        before?.kind === 'done' ? withUnsure(before, outcome.view) : before,
      );
    },
    reload: () => queries.invalidateQueries({ queryKey }),
  };
};

/** Acts on a team's board, one at a time, and puts their replies on the page. */
export const useWeekActs = (teamId: TeamId): Acts<WeekView> => useActOn(useWeekCache(teamId));
