import { useQuery } from '@tanstack/react-query';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import type { PromptUse } from '#domain/alliance/prompt-order.ts';
import { promptsInBlock } from '#domain/invite/prompt-block.ts';
import { usePane } from '../pane-context.tsx';
import { fromOutlook, itemKey } from '../use-invite.ts';

/** What is known about the prompts of a 1-1. */
export type Prompts =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | {
      readonly kind: 'ready';
      /** What the invite holds; `undefined` when it holds no list of ours. */
      readonly inInvite: readonly OneToOnePromptId[] | undefined;
      /** Longest unused first; `undefined` when our server did not tell. */
      readonly leastRecent: readonly PromptUse[] | undefined;
    };

/** Reads the list in the invite and the prompts' history with the person of this address. */
export const usePrompts = (address: string): Prompts => {
  const { mailItem, history } = usePane();
  const inInvite = useQuery({
    queryKey: [...itemKey, 'prompts'],
    // A query's data is never undefined.
    queryFn: async () => ({ ids: promptsInBlock(await mailItem.body(), oneToOnePrompts) }),
    ...fromOutlook,
  });
  const leastRecent = useQuery({
    queryKey: ['history', address],
    queryFn: () => history.leastRecent(address),
    // Prompts do not wait for their history: without it, the catalogue's order stands in.
    networkMode: 'always',
    retry: false,
    // What is put into the invite becomes the most recent; the choice on the screen stays until the pane opens again.
    staleTime: Infinity,
  });
  if (inInvite.isError) return { kind: 'failed', retry: () => void inInvite.refetch() };
  if (inInvite.data === undefined || leastRecent.isPending) return { kind: 'loading' };
  return { kind: 'ready', inInvite: inInvite.data.ids, leastRecent: leastRecent.data };
};
