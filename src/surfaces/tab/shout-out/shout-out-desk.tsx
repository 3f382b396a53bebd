import { createContext, useContext } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { OwnShoutOutsView } from '#contracts/shout-out-api.ts';
import type { ShoutOutClient } from '#contracts/shout-out-client.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { listIn } from '#messages/list-in.ts';
import type { ShoutOutPageKey } from '#messages/shout-out-page/en.ts';
import type { Words } from '#messages/words.ts';
import { useServerView } from '../../ui/server-view.ts';
import type { ViewState } from '../../ui/server-view.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { Acts } from '../../ui/use-act-on.ts';
import { createWordsContext, useWords } from '../../ui/words-context.tsx';
import { useTab } from '../tab-context.tsx';
import { useWeekCache } from '../week/use-week.ts';
import { memberName } from '../week/week-slot.ts';

/** What the parts of one's own page about recognitions work with. */
export type ShoutOutDesk = {
  readonly teamId: TeamId;
  readonly week: WeekView;
  readonly own: OwnShoutOutsView;
  readonly client: ShoutOutClient;
};

export const ShoutOutDeskContext = createContext<ShoutOutDesk | undefined>(undefined);

/** Throws outside of {@link ShoutOutDeskContext}: a mistake in composition. */
export const useShoutOutDesk = (): ShoutOutDesk => {
  const desk = useContext(ShoutOutDeskContext);
  if (desk === undefined) throw new Error('No recognitions are provided here.');
  return desk;
};

export const ShoutOutPageWordsContext = createWordsContext<ShoutOutPageKey>();
export const useShoutOutWords = (): Words<ShoutOutPageKey> => useWords(ShoutOutPageWordsContext);

/** What a person is called on the page, and several together. */
export const useNames = (): ((people: readonly string[]) => string) => {
  const words = useShoutOutWords();
  const { week } = useShoutOutDesk();
  const { locale } = useTab().host;
  return (people) =>
    listIn(
      locale,
      people.map((personId) => memberName(week, personId) ?? words('former')),
    );
};

const keyOf = (teamId: TeamId): readonly string[] => ['shout-outs', teamId];

/** What is one's own to know, kept fresh while the page is seen. */
export const useOwnShoutOuts = (
  teamId: TeamId,
): { readonly state: ViewState<OwnShoutOutsView>; readonly retry: () => void } => {
  const { shoutOuts } = useTab().practices;
  return useServerView({ key: keyOf(teamId), read: () => shoutOuts.own(teamId) });
};

/** Acts one at a time; the week takes the reply over, and what is one's own is read anew. */
export const useShoutOutActs = (): Acts<WeekView> => {
  const { teamId } = useShoutOutDesk();
  const queries = useQueryClient();
  const cache = useWeekCache(teamId);
  const reloadOwn = (): Promise<void> => queries.invalidateQueries({ queryKey: keyOf(teamId) });
  return useActOn({
    accept: (outcome) => {
      cache.accept(outcome);
      if (outcome.kind === 'done') void reloadOwn();
    },
    reload: () => Promise.all([cache.reload(), reloadOwn()]),
  });
};
