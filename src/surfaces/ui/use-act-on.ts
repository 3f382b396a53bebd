import { useState } from 'react';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { ProblemCode } from '#contracts/problem.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { askedToWait } from './asked-to-wait.ts';
import type { AskedToWait } from './asked-to-wait.ts';
import type { ViewCache } from './server-view.ts';

/** An act with a button: opening, proposing, committing. */
export type ActState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | ({ readonly kind: 'failed' } & AskedToWait)
  | { readonly kind: 'refused'; readonly code: ProblemCode };

/** Runs one act at a time. `run` resolves to whether it was done. */
export type Acts<View> = {
  readonly state: ActState;
  readonly run: (act: () => Promise<ApiOutcome<View>>) => Promise<boolean>;
};

type ActedOn<View> = Pick<ViewCache<View>, 'accept'> & {
  /** Reads anew what an act was refused for. */
  readonly reload: () => Promise<unknown>;
};

/** Acts on what `cache` holds, and puts their replies on the page. */
export const useActOn = <View>(cache: ActedOn<View>): Acts<View> => {
  const [state, setState] = useState<ActState>({ kind: 'idle' });
  const run: Acts<View>['run'] = async (act) => {
    setState({ kind: 'busy' });
    try {
      const outcome = await act();
      setState(outcome.kind === 'done' ? { kind: 'idle' } : outcome);
      cache.accept(outcome);
      // What was refused was asked from an old page.
      if (outcome.kind === 'refused') await cache.reload();
      return outcome.kind === 'done';
    } catch (error) {
      setState((now) => (now.kind === 'refused' ? now : { kind: 'failed', ...askedToWait(error) }));
      if (!(error instanceof Unavailable)) throw error;
      return false;
    }
  };
  return { state, run };
};
