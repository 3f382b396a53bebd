import { useQuery } from '@tanstack/react-query';
import { askedToWait } from '../../ui/asked-to-wait.ts';
import type { AskedToWait } from '../../ui/asked-to-wait.ts';
import { usePane } from '../pane-context.tsx';
import { readMyTeams } from './read-my-teams.ts';
import type { MyTeams } from './read-my-teams.ts';
import { isOutOfReach, isWorthAnotherTry } from '../server-failure.ts';

export type MyTeamsState =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'failed'; readonly retry: () => void } & AskedToWait)
  /** This Outlook signs nobody in for us: it cannot be known here. */
  | { readonly kind: 'out-of-reach' }
  | ({ readonly kind: 'ready' } & MyTeams);

/** One's own teams, and the one that meets. `others`: lower-case SMTP addresses of who comes besides oneself. */
export const useMyTeams = (others: readonly string[]): MyTeamsState => {
  const { teams } = usePane();
  const { data, error, refetch } = useQuery({
    queryKey: ['my-teams', ...others],
    queryFn: () => readMyTeams(teams, others),
    retry: isWorthAnotherTry,
  });
  if (data !== undefined) return { kind: 'ready', ...data };
  if (error === null) return { kind: 'loading' };
  return isOutOfReach(error)
    ? { kind: 'out-of-reach' }
    : { kind: 'failed', retry: () => void refetch(), ...askedToWait(error) };
};
