import { useLocation } from 'wouter';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { editPath, editPathWith } from '../../screens/paths.ts';
import { useTab } from '../../tab-context.tsx';
import type { ActState } from '../../../ui/use-act-on.ts';
import { useAct } from '../use-act.ts';
import { useAllianceCache } from '../use-alliance.ts';
import { takeOver } from './take-over.ts';

/** Puts a proposal into the text that is being prepared, and goes there. */
export const useTakeOver = (
  teamId: TeamId,
  view: TeamAllianceView,
): { readonly state: ActState; readonly takeOver: (line: TeamLine, proposal: string) => Promise<void> } => {
  const { alliances } = useTab();
  const [, navigate] = useLocation();
  const cache = useAllianceCache(teamId);
  const { state, run } = useAct(teamId);
  return {
    state,
    takeOver: async (line, proposal) => {
      const plan = takeOver(cache.current() ?? view, line, proposal);
      switch (plan.kind) {
        case 'there':
          navigate(editPath);
          return;
        case 'add':
          navigate(editPathWith(proposal));
          return;
        case 'replace':
          if (await run(() => alliances.writeLine(teamId, line.id, plan.body))) navigate(editPath);
      }
    },
  };
};
