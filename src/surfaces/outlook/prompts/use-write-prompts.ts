import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { withoutPromptBlock, withPromptBlock } from '#domain/invite/prompt-block.ts';
import type { BlockEdit } from '#domain/invite/own-block.ts';
import { bodyScope, editBody } from '../edit-body.ts';
import { usePane, usePaneWords, usePromptWords } from '../pane-context.tsx';
import { itemKey } from '../use-invite.ts';

/** What is to be in the invite: these prompts, or none and no list. */
export type WritePrompts =
  { readonly kind: 'put'; readonly ids: readonly OneToOnePromptId[] } | { readonly kind: 'remove' };

export type WrittenPrompts =
  /** `remembered`: whether our server noted the use. */
  | { readonly kind: 'put'; readonly count: number; readonly remembered: boolean; readonly kept: BlockEdit['kept'] }
  | { readonly kind: 'removed'; readonly kept: BlockEdit['kept'] };

/** Writes into the invite and notes the use with the person of this address. */
export const useWritePrompts = (address: string): UseMutationResult<WrittenPrompts, Error, WritePrompts> => {
  const { mailItem, history } = usePane();
  const words = usePaneWords();
  const promptWords = usePromptWords();
  const queries = useQueryClient();
  const put = async (ids: readonly OneToOnePromptId[]): Promise<WrittenPrompts> => {
    const prompts = ids.map((id) => ({ id, text: promptWords(id) }));
    const block = { heading: words('invite.heading'), prompts };
    const kept = await editBody(mailItem, (body) => withPromptBlock(body, block));
    const remembered = await history.recordUse(address, ids).then(
      () => true,
      () => false,
    );
    return { kind: 'put', count: ids.length, remembered, kept };
  };
  const remove = async (): Promise<WrittenPrompts> => ({
    kind: 'removed',
    kept: await editBody(mailItem, withoutPromptBlock),
  });
  return useMutation({
    mutationFn: (act) => (act.kind === 'put' ? put(act.ids) : remove()),
    onSettled: () => queries.invalidateQueries({ queryKey: itemKey }),
    networkMode: 'always',
    scope: bodyScope,
  });
};
