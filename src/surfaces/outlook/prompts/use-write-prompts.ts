import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { withoutPromptBlock, withPromptBlock } from '#domain/invite/prompt-block.ts';
import { usePane, usePaneWords, usePromptWords } from '../pane-context.tsx';
import { itemKey } from '../use-invite.ts';

/** What is to be in the invite: these prompts, or none and no list. */
export type WritePrompts =
  { readonly kind: 'put'; readonly ids: readonly OneToOnePromptId[] } | { readonly kind: 'remove' };

export type WrittenPrompts =
  /** `remembered`: whether our server noted the use. */
  { readonly kind: 'put'; readonly count: number; readonly remembered: boolean } | { readonly kind: 'removed' };

/** Writes into the invite and notes the use with the person of this address. */
export const useWritePrompts = (address: string): UseMutationResult<WrittenPrompts, Error, WritePrompts> => {
  const { mailItem, history } = usePane();
  const words = usePaneWords();
  const promptWords = usePromptWords();
  const queries = useQueryClient();
  const put = async (ids: readonly OneToOnePromptId[]): Promise<WrittenPrompts> => {
    const prompts = ids.map((id) => ({ id, text: promptWords(id) }));
    // Read now, not when the pane opened: people write into the invite meanwhile.
    await mailItem.setBody(withPromptBlock(await mailItem.body(), { heading: words('invite.heading'), prompts }));
    const remembered = await history.recordUse(address, ids).then(
      () => true,
      () => false,
    );
    return { kind: 'put', count: ids.length, remembered };
  };
  const remove = async (): Promise<WrittenPrompts> => {
    await mailItem.setBody(withoutPromptBlock(await mailItem.body()));
    return { kind: 'removed' };
  };
  return useMutation({
    mutationFn: (act) => (act.kind === 'put' ? put(act.ids) : remove()),
    onSettled: () => queries.invalidateQueries({ queryKey: itemKey }),
    networkMode: 'always',
  });
};
