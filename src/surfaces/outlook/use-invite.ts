import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Invite } from '#domain/calendar/invite.ts';
import { usePane } from './pane-context.tsx';

/** Everything that is read from the open appointment; another appointment makes all of it stale. */
export const itemKey = ['item'] as const;

/** Outlook answers inside the page, which needs no network; when it does not within seconds, a person decides. */
export const fromOutlook = { networkMode: 'always', retry: false } as const;

/** The open invite, read again whenever Outlook says that it changed; `null`: none is open. */
export const useInvite = (): UseQueryResult<Invite | null> => {
  const { mailItem } = usePane();
  const queries = useQueryClient();
  useEffect(
    () =>
      mailItem.onChange((change) => {
        // Nothing that was read, or chosen, for one appointment is shown for another.
        if (change === 'other-item') void queries.resetQueries({ queryKey: itemKey });
        else void queries.invalidateQueries({ queryKey: itemKey });
      }),
    [mailItem, queries],
  );
  return useQuery({
    queryKey: [...itemKey, 'invite'], // A query's data is never undefined.
    queryFn: async () => (await mailItem.read()) ?? null,
    ...fromOutlook,
  });
};
