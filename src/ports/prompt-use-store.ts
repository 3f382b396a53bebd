import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import type { SelfScope } from '#domain/people/scope.ts';
import type { CounterpartKey } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/** When each prompt was last put into an invite; a prompt that never was is absent. */
export type PromptUses = Partial<Readonly<Record<OneToOnePromptId, Instant>>>;

/** Keeps, for each person alone, which prompts they used with whom. Rejects with {@link Unavailable} (`storage`). */
export type PromptUseStore = {
  /** Those with whomever, without saying with whom. */
  all(scope: SelfScope): Promise<readonly PromptUses[]>;
  load(scope: SelfScope, counterpart: CounterpartKey): Promise<Stored<PromptUses> | undefined>;
  /** `etag` is `undefined` for the first save: insert-only. */
  save(scope: SelfScope, counterpart: CounterpartKey, uses: PromptUses, etag: string | undefined): Promise<SaveOutcome>;
};
