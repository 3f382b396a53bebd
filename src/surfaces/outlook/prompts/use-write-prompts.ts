import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { withoutPromptBlock, withPromptBlock } from '#domain/invite/prompt-block.ts';
import type { PromptBlock } from '#domain/invite/prompt-block.ts';
import type { BlockEdit } from '#domain/invite/own-block.ts';
import { bodyScope, editBody } from '../edit-body.ts';
import { usePane, usePaneWords, usePromptWords } from '../pane-context.tsx';
import { itemKey } from '../use-invite.ts';

/** What is to be in the invite: these prompts, or none and no list. */
type WritePrompts<Id> = { readonly kind: 'put'; readonly ids: readonly Id[] } | { readonly kind: 'remove' };

/** Writing them, and what came of it. */
export type Writing<Id> = UseMutationResult<WrittenPrompts, Error, WritePrompts<Id>>;

type WrittenPrompts =
  /** `remembered`: whether our server noted the use. */
  | { readonly kind: 'put'; readonly count: number; readonly remembered: boolean; readonly kept: BlockEdit['kept'] }
  | { readonly kind: 'removed'; readonly kept: BlockEdit['kept'] };

/** Writes into the invite and notes the use with the person of this address. */
export const useWritePrompts = (address: string): Writing<OneToOnePromptId> => {
  const { history } = usePane();
  const words = usePaneWords();
  return useWriteBlock<OneToOnePromptId>({
    heading: words('invite.heading'),
    textOf: usePromptWords(),
    remember: (ids) => history.recordUse(address, ids),
  });
};

type PromptId = PromptBlock['prompts'][number]['id'];

type BlockParts<Id> = {
  readonly heading: string;
  readonly textOf: (id: Id) => string;
  /** Notes that they were put there. */
  readonly remember: (ids: readonly Id[]) => Promise<void>;
};

/** Writes a list of prompts into the invite, in place of the one that is there. */
export const useWriteBlock = <Id extends PromptId>({ heading, textOf, remember }: BlockParts<Id>): Writing<Id> => {
  const { mailItem } = usePane();
  const queries = useQueryClient();
  const put = async (ids: readonly Id[]): Promise<WrittenPrompts> => {
    const block = { heading, prompts: ids.map((id) => ({ id, text: textOf(id) })) };
    const kept = await editBody(mailItem, (body) => withPromptBlock(body, block));
    const remembered = await remember(ids).then(
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
