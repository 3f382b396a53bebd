import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { useTab } from '../tab-context.tsx';

/** A team's alliance as far as it is known now. */
export type AllianceState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'failed' }
  /** Not a member, or the app is not in the team: the server does not say which. */
  | { readonly kind: 'forbidden' }
  /** `stale`: shown from before; the last try to read it again failed. */
  | { readonly kind: 'ready'; readonly view: TeamAllianceView; readonly stale: boolean };

/** How often the page looks for what others have done, while it is seen; in milliseconds. */
const lookAgainMs = 20_000;
const triesMore = 2;

const keyOf = (teamId: TeamId): readonly string[] => ['alliance', teamId];

/** Reads a team's alliance and keeps it fresh while the page is seen. */
export const useAlliance = (teamId: TeamId): { readonly state: AllianceState; readonly retry: () => void } => {
  const { alliances } = useTab();
  const query = useQuery({
    queryKey: keyOf(teamId),
    queryFn: () => alliances.read(teamId),
    refetchInterval: lookAgainMs,
    retry: (count, error) => error instanceof Unavailable && count < triesMore,
  });
  const { refetch } = query;
  const retry = useCallback(() => void refetch(), [refetch]);
  return { state: stateOf(query), retry };
};

type Query = {
  readonly data: ApiOutcome<TeamAllianceView> | undefined;
  readonly isError: boolean;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
};

const stateOf = ({ data, isError, fetchStatus }: Query): AllianceState => {
  if (data?.kind === 'done') return { kind: 'ready', view: data.view, stale: isError };
  if (data?.kind === 'refused') return { kind: 'forbidden' };
  if (fetchStatus === 'paused') return { kind: 'offline' };
  return isError ? { kind: 'failed' } : { kind: 'loading' };
};

/** What a screen does with the replies to its writes. */
export type AllianceCache = {
  /** The alliance as it was last read. */
  current(): TeamAllianceView | undefined;
  /** Puts a reply where the page reads it. */
  accept(outcome: ApiOutcome<TeamAllianceView>): void;
  /** Reads anew, past what is cached. Rejects with {@link Unavailable}. */
  reload(): Promise<ApiOutcome<TeamAllianceView>>;
};

/** The one place in which a team's alliance is held on the page. */
export const useAllianceCache = (teamId: TeamId): AllianceCache => {
  const { alliances } = useTab();
  const queries = useQueryClient();
  return {
    current: () => {
      const outcome = queries.getQueryData<ApiOutcome<TeamAllianceView>>(keyOf(teamId));
      return outcome?.kind === 'done' ? outcome.view : undefined;
    },
    accept: (outcome) => {
      if (outcome.kind === 'done') queries.setQueryData(keyOf(teamId), outcome);
    },
    reload: async () => {
      const outcome = await alliances.read(teamId);
      queries.setQueryData(keyOf(teamId), outcome);
      return outcome;
    },
  };
};
