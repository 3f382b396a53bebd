import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PairView } from '#contracts/pair-api.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { useTab } from '../tab-context.tsx';
import { askedToWait } from '../../ui/asked-to-wait.ts';
import type { ActState } from '../../ui/use-act-on.ts';

type Invitation = Readonly<Record<'personId' | 'name' | 'address' | 'why', string>>;

/** Sends an invitation; `invite` resolves to the alliance as it stands then, `undefined` when it did not come off. */
export const useInvite = (): {
  readonly state: ActState;
  readonly invite: (invitation: Invitation) => Promise<PairView | undefined>;
} => {
  const { pairs } = useTab();
  const queries = useQueryClient();
  const [state, setState] = useState<ActState>({ kind: 'idle' });
  const invite = async ({ personId, name, address, why }: Invitation): Promise<PairView | undefined> => {
    setState({ kind: 'busy' });
    try {
      const outcome = await pairs.invite({ personId, name, address, why });
      setState(outcome.kind === 'done' ? { kind: 'idle' } : outcome);
      if (outcome.kind === 'refused') return undefined;
      queries.setQueryData(['pair', outcome.view.allianceId], outcome);
      return outcome.view;
    } catch (error) {
      setState({ kind: 'failed', ...askedToWait(error) });
      if (!(error instanceof Unavailable)) throw error;
      return undefined;
    }
  };
  return { state, invite };
};
