import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { GalleryView, OwnMarksView } from '#contracts/challenge-api.ts';
import type { ChallengeClient } from '#contracts/challenge-client.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { useServerView } from '../../ui/server-view.ts';
import type { ViewState } from '../../ui/server-view.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { Acts } from '../../ui/use-act-on.ts';
import { useTab } from '../tab-context.tsx';
import { useWeekCache } from '../week/use-week.ts';

/** What the parts of the page about four weeks work with. */
export type ChallengeDesk = {
  readonly teamId: TeamId;
  readonly week: WeekView;
  readonly own: OwnMarksView;
  readonly client: ChallengeClient;
};

export const ChallengeDeskContext = createContext<ChallengeDesk | undefined>(undefined);

/** Throws outside of {@link ChallengeDeskContext}: a mistake in composition. */
export const useChallengeDesk = (): ChallengeDesk => {
  const desk = useContext(ChallengeDeskContext);
  if (desk === undefined) throw new Error('No four weeks are provided here.');
  return desk;
};

const keyOf = (teamId: TeamId, part: 'own' | 'gallery'): readonly string[] => ['challenge', teamId, part];

type Read<View> = { readonly state: ViewState<View>; readonly retry: () => void };

/** One's own answers, kept fresh while the page is seen. */
export const useOwnMarks = (teamId: TeamId): Read<OwnMarksView> => {
  const { challenges } = useTab().practices;
  return useServerView({ key: keyOf(teamId, 'own'), read: () => challenges.own(teamId) });
};

/** What the team told in the last year. */
export const useGallery = (teamId: TeamId): Read<GalleryView> => {
  const { challenges } = useTab().practices;
  return useServerView({ key: keyOf(teamId, 'gallery'), read: () => challenges.gallery(teamId) });
};

/** Acts one at a time; the week takes the reply over, and what else the page shows is read anew. */
export const useChallengeActs = (): Acts<WeekView> => {
  const { teamId } = useChallengeDesk();
  const queries = useQueryClient();
  const cache = useWeekCache(teamId);
  const reloadRest = (): Promise<void> => queries.invalidateQueries({ queryKey: ['challenge', teamId] });
  return useActOn({
    accept: (outcome) => {
      cache.accept(outcome);
      if (outcome.kind === 'done') void reloadRest();
    },
    reload: () => Promise.all([cache.reload(), reloadRest()]),
  });
};
