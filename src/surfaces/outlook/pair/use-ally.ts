import { useQuery } from '@tanstack/react-query';
import type { HomeLine } from '#domain/alliance/pair/pair-summary.ts';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { askedToWait } from '../../ui/asked-to-wait.ts';
import type { AskedToWait } from '../../ui/asked-to-wait.ts';
import { usePane } from '../pane-context.tsx';
import { isOutOfReach, isWorthAnotherTry } from '../server-failure.ts';

/** Whether the person of this 1-1 is an ally. */
export type Ally =
  | { readonly kind: 'unknown' }
  | ({ readonly kind: 'failed'; readonly retry: () => void } & AskedToWait)
  /** This Outlook signs nobody in for us: it cannot be known here. */
  | { readonly kind: 'out-of-reach' }
  | { readonly kind: 'none'; readonly counterpart: CounterpartKey }
  | { readonly kind: 'found'; readonly line: HomeLine };

/** How often the pane looks for an invitation that is being written in Teams, while it is seen; in milliseconds. */
const lookAgainMs = 10_000;

/**
 * Looks for the person of this address among one's own alliances: here, since the server is not told whom one meets.
 *
 * @param invites whether one has gone to Teams to invite them: looks again and again then, until they are found
 */
export const useAlly = (address: string, invites: boolean): Ally => {
  const { pairs, counterpartKey } = usePane();
  const { data, error, refetch } = useQuery({
    queryKey: ['ally', address],
    queryFn: async () => {
      const [counterpart, home] = await Promise.all([counterpartKey(address), pairs.home()]);
      // No rule of ours refuses one's own home: a refusal is a fault between the two sides.
      if (home.kind === 'refused') throw new Unavailable('server', home.code);
      return { counterpart, line: home.view.alliances.find((line) => line.counterpart === counterpart) };
    },
    refetchInterval: ({ state }) => (invites && state.data?.line === undefined ? lookAgainMs : false),
    retry: isWorthAnotherTry,
  });
  if (data?.line !== undefined) return { kind: 'found', line: data.line };
  if (data !== undefined) return { kind: 'none', counterpart: data.counterpart };
  if (error === null) return { kind: 'unknown' };
  return isOutOfReach(error)
    ? { kind: 'out-of-reach' }
    : { kind: 'failed', retry: () => void refetch(), ...askedToWait(error) };
};
