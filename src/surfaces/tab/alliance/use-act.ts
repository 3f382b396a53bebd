import { useState } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { ProblemCode } from '#contracts/problem.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { useAllianceCache } from './use-alliance.ts';

/** An act with a button: opening, proposing, committing. */
export type ActState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'refused'; readonly code: ProblemCode };

type Act = () => Promise<ApiOutcome<TeamAllianceView>>;

/** Runs one act at a time and puts its reply on the page. `run` resolves to whether it was done. */
export const useAct = (teamId: TeamId): { readonly state: ActState; readonly run: (act: Act) => Promise<boolean> } => {
  const cache = useAllianceCache(teamId);
  const [state, setState] = useState<ActState>({ kind: 'idle' });
  const run = async (act: Act): Promise<boolean> => {
    setState({ kind: 'busy' });
    try {
      const outcome = await act();
      setState(outcome.kind === 'done' ? { kind: 'idle' } : outcome);
      cache.accept(outcome);
      // What was refused was asked from an old page.
      if (outcome.kind === 'refused') await cache.reload();
      return outcome.kind === 'done';
    } catch (error) {
      setState((now) => (now.kind === 'refused' ? now : { kind: 'failed' }));
      if (!(error instanceof Unavailable)) throw error;
      return false;
    }
  };
  return { state, run };
};
