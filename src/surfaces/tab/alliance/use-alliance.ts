import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { useServerView, useViewCache } from '../../ui/server-view.ts';
import type { ViewCache, ViewSource, ViewState } from '../../ui/server-view.ts';
import { useTab } from '../tab-context.tsx';

/** A team's alliance as far as it is known now; `forbidden` also when the app is not in the team. */
export type AllianceState = ViewState<TeamAllianceView>;

const useSource = (teamId: TeamId): ViewSource<TeamAllianceView> => {
  const { alliances } = useTab();
  return { key: ['alliance', teamId], read: () => alliances.read(teamId) };
};

/** Reads a team's alliance and keeps it fresh while the page is seen. */
export const useAlliance = (teamId: TeamId): { readonly state: AllianceState; readonly retry: () => void } =>
  useServerView(useSource(teamId));

/** The one place in which a team's alliance is held on the page. */
export const useAllianceCache = (teamId: TeamId): ViewCache<TeamAllianceView> => useViewCache(useSource(teamId));
