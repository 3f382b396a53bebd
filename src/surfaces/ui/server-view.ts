import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ApiOutcome } from '#contracts/api-outcome.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { askedToWait } from './asked-to-wait.ts';
import type { AskedToWait } from './asked-to-wait.ts';

/** What the server tells, as far as it is known now. */
export type ViewState<View> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'offline' }
  | ({ readonly kind: 'failed' } & AskedToWait)
  /** Not for this person, or not there: the server does not say which. */
  | { readonly kind: 'forbidden' }
  /** `stale`: shown from before; the last try to read it again failed. */
  | ({ readonly kind: 'ready'; readonly view: View; readonly stale: boolean } & AskedToWait);

/** Where a view comes from, and the name under which the page holds it. */
export type ViewSource<View> = {
  readonly key: readonly string[];
  /** Rejects with {@link Unavailable}. */
  readonly read: () => Promise<ApiOutcome<View>>;
  /** Nothing is read while this is `false`; it counts as loading. */
  readonly enabled?: boolean;
};

/** How often the page looks for what others have done, while it is seen; in milliseconds. */
const lookAgainMs = 20_000;
const triesMore = 2;

/** Whether to ask the server at once again; `count`: how often it was. Whoever asks us to wait would only hear more of us. */
const isWorthAnotherTry = (count: number, error: Error): boolean =>
  error instanceof Unavailable && error.retryAfterMs === undefined && count < triesMore;

/** Reads a view and keeps it fresh while the page is seen. */
export const useServerView = <View>(
  source: ViewSource<View>,
): { readonly state: ViewState<View>; readonly retry: () => void } => {
  const query = useQuery({
    queryKey: source.key,
    queryFn: source.read,
    enabled: source.enabled ?? true,
    refetchInterval: lookAgainMs,
    retry: isWorthAnotherTry,
  });
  const { refetch } = query;
  const retry = useCallback(() => void refetch(), [refetch]);
  return { state: stateOf(query), retry };
};

type Query<View> = {
  readonly data: ApiOutcome<View> | undefined;
  readonly error: Error | null;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
};

const stateOf = <View>({ data, error, fetchStatus }: Query<View>): ViewState<View> => {
  if (data?.kind === 'done') return { kind: 'ready', view: data.view, stale: error !== null, ...askedToWait(error) };
  if (data?.kind === 'refused') return { kind: 'forbidden' };
  if (fetchStatus === 'paused') return { kind: 'offline' };
  return error === null ? { kind: 'loading' } : { kind: 'failed', ...askedToWait(error) };
};

/** What a screen does with the replies to its writes. */
export type ViewCache<View> = {
  /** The view as it was last read. */
  current(): View | undefined;
  /** Puts a reply where the page reads it. */
  accept(outcome: ApiOutcome<View>): void;
  /** Reads anew, past what is cached. Rejects with {@link Unavailable}. */
  reload(): Promise<ApiOutcome<View>>;
};

/** The one place in which a view is held on the page. */
export const useViewCache = <View>({ key, read }: ViewSource<View>): ViewCache<View> => {
  const queries = useQueryClient();
  return {
    current: () => {
      const outcome = queries.getQueryData<ApiOutcome<View>>(key);
      return outcome?.kind === 'done' ? outcome.view : undefined;
    },
    accept: (outcome) => {
      if (outcome.kind === 'done') queries.setQueryData(key, outcome);
    },
    reload: async () => {
      const outcome = await read();
      queries.setQueryData(key, outcome);
      return outcome;
    },
  };
};
