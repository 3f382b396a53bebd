import type { PairView } from '#contracts/pair-api.ts';
import { useServerView, useViewCache } from '../../ui/server-view.ts';
import type { ViewCache, ViewState } from '../../ui/server-view.ts';
import { usePane } from '../pane-context.tsx';
import type { Ally } from './use-ally.ts';

/** The alliance of the two as far as it has been read, and what is done with replies to writes on it. */
export type Alliance = {
  readonly state: ViewState<PairView>;
  readonly retry: () => void;
  readonly cache: ViewCache<PairView>;
};

/** An alliance that is read: what its parts show and act on. */
export type ReadAlliance = Pick<Alliance, 'cache'> & { readonly view: PairView };

/** Reads the alliance with an ally, and keeps it fresh while the pane is seen; reads nothing before there is one. */
export const useAlliance = (ally: Ally): Alliance => {
  const { pairs } = usePane();
  const allianceId = ally.kind === 'found' ? ally.line.allianceId : '';
  const source = {
    key: ['pair', allianceId],
    read: () => pairs.read(allianceId),
    enabled: ally.kind === 'found' && isAlive(ally),
  };
  return { ...useServerView(source), cache: useViewCache(source) };
};

/** Whether there is anything to show beside an invite: not of what was declined, nor of what one of the two has left. */
export const isAlive = ({ line }: Extract<Ally, { kind: 'found' }>): boolean =>
  line.standing !== 'declined' && line.standing !== 'left';

/** The alliance while the two can write in it. */
export const writable = ({ state, cache }: Alliance): ReadAlliance | undefined => {
  if (state.kind !== 'ready') return undefined;
  const { kind } = state.view.standing;
  return kind === 'active' || kind === 'paused' ? { view: state.view, cache } : undefined;
};
