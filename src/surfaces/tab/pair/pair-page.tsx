import { createContext, useContext } from 'react';
import type { PairView } from '#contracts/pair-api.ts';
import type { ViewCache } from '../../ui/server-view.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { Acts } from '../../ui/use-act-on.ts';

/** The alliance that a page is about, and what is done with replies to writes on it. */
export type PairPage = { readonly view: PairView; readonly cache: ViewCache<PairView> };

export const PairPageContext = createContext<PairPage | undefined>(undefined);

/** Throws outside of an alliance's page: a mistake in composition. */
export const usePairPage = (): PairPage => {
  const page = useContext(PairPageContext);
  if (page === undefined) throw new Error('No alliance is provided here.');
  return page;
};

/** Acts on the alliance that the page is about. */
export const usePairActs = (): Acts<PairView> => useActOn(usePairPage().cache);
