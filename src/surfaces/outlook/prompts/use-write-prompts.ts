import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { withoutPromptBlock, withPromptBlock } from '#domain/invite/prompt-block.ts';
import type { BlockEdit } from '#domain/invite/prompt-block.ts';
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
    // Read now, not when the pane opened: people write into the invite meanwhile.
    const edit = withPromptBlock(await mailItem.body(), { heading: words('invite.heading'), prompts });
    await mailItem.setBody(edit.html);
    const remembered = await history.recordUse(address, ids).then(
      () => true,
      () => false,
    );
    return { kind: 'put', count: ids.length, remembered, kept: edit.kept };
  };
  const remove = async (): Promise<WrittenPrompts> => {
    const edit = withoutPromptBlock(await mailItem.body());
    await mailItem.setBody(edit.html);
    return { kind: 'removed', kept: edit.kept };
  };
  return useMutation({
    mutationFn: (act) => (act.kind === 'put' ? put(act.ids) : remove()),
    onSettled: () => queries.invalidateQueries({ queryKey: itemKey }),
    networkMode: 'always',
  });
};
