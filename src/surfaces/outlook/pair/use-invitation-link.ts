import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import { hasLinkBlock, withLinkBlock, withoutLinkBlock } from '#domain/invite/link-block.ts';
import type { LinkBlock } from '#domain/invite/link-block.ts';
import type { BlockEdit } from '#domain/invite/own-block.ts';
import { bodyScope, editBody } from '../edit-body.ts';
import { usePane } from '../pane-context.tsx';
import { fromOutlook, itemKey } from '../use-invite.ts';

/** What is to be in the invite: the link, or none. */
export type WriteLink = 'put' | 'remove';

export type WrittenLink = { readonly act: WriteLink; readonly kept: BlockEdit['kept'] };

/** Whether the open invite holds the link, and how to put it there or take it out. */
export const useInvitationLink = (
  block: LinkBlock,
): { readonly inInvite: boolean; readonly write: UseMutationResult<WrittenLink, Error, WriteLink> } => {
  const { mailItem } = usePane();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: [...itemKey, 'invitation-link'],
    queryFn: async () => hasLinkBlock(await mailItem.body()),
    ...fromOutlook,
  });
  const write = useMutation({
    mutationFn: async (act: WriteLink) => ({
      act,
      kept: await editBody(mailItem, (body) => (act === 'put' ? withLinkBlock(body, block) : withoutLinkBlock(body))),
    }),
    onSettled: () => queries.invalidateQueries({ queryKey: itemKey }),
    networkMode: 'always',
    scope: bodyScope,
  });
  return { inInvite: data ?? false, write };
};
