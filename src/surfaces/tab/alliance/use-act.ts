import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { useActOn } from '../../ui/use-act-on.ts';
import type { Acts } from '../../ui/use-act-on.ts';
import { useAllianceCache } from './use-alliance.ts';

/** Acts on a team's alliance. */
export const useAct = (teamId: TeamId): Acts<TeamAllianceView> => useActOn(useAllianceCache(teamId));
