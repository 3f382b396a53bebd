import { longestUnusedFirst } from '#domain/alliance/prompt-order.ts';
import type { PromptUse } from '#domain/alliance/prompt-order.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import type { PromptUses, PromptUseStore } from '#ports/prompt-use-store.ts';

export type ListPromptUses = (scope: SelfScope, counterpart: CounterpartKey) => Promise<readonly PromptUse[]>;

/** All prompts in the order in which they should be offered next. */
export const makeListPromptUses =
  ({ promptUses }: { promptUses: PromptUseStore }): ListPromptUses =>
  async (scope, counterpart) =>
    inOrder((await promptUses.load(scope, counterpart))?.value ?? {});

/** `uses` as the list that is offered. */
export const inOrder = (uses: PromptUses): readonly PromptUse[] =>
  longestUnusedFirst(uses).map((id) => ({ id, lastUsedAt: uses[id] }));
