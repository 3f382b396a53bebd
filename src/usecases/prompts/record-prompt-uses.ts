import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import type { PromptUse } from '#domain/alliance/prompt-order.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import type { Clock } from '#ports/clock.ts';
import type { PromptUses, PromptUseStore } from '#ports/prompt-use-store.ts';
import { inOrder } from './list-prompt-uses.ts';

type RecordPromptUsesOutcome =
  | { readonly kind: 'recorded'; readonly prompts: readonly PromptUse[] }
  /** The person's other windows kept saving in between. */
  | { readonly kind: 'busy' };

export type RecordPromptUses = (
  scope: SelfScope,
  counterpart: CounterpartKey,
  used: readonly OneToOnePromptId[],
) => Promise<RecordPromptUsesOutcome>;

const maxTries = 5;

/** Remembers that these prompts were put into an invite just now. */
export const makeRecordPromptUses =
  ({ promptUses, clock }: { promptUses: PromptUseStore; clock: Clock }): RecordPromptUses =>
  async (scope, counterpart, used) => {
    for (let tries = 0; tries < maxTries; tries += 1) {
      const stored = await promptUses.load(scope, counterpart);
      const now = clock.now();
      const uses: PromptUses = { ...stored?.value, ...Object.fromEntries(used.map((id) => [id, now])) };
      const outcome = await promptUses.save(scope, counterpart, uses, stored?.etag);
      if (outcome === 'saved') return { kind: 'recorded', prompts: inOrder(uses) };
    }
    return { kind: 'busy' };
  };
