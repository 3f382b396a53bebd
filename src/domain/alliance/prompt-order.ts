import type { Instant } from '#domain/shared/instant.ts';
import { oneToOnePrompts } from './one-to-one-prompts.ts';
import type { OneToOnePromptId } from './one-to-one-prompts.ts';

/** A prompt and when someone last put it into an invite for a certain other; `undefined` if never. */
export type PromptUse = { readonly id: OneToOnePromptId; readonly lastUsedAt: Instant | undefined };

type Uses = Partial<Readonly<Record<OneToOnePromptId, Instant>>>;

/**
 * All prompts, those never used before first, then by how long ago they were used; the catalogue's order decides
 * between equals, so that the list stays the same from one look to the next.
 */
export const longestUnusedFirst = (uses: Uses): readonly OneToOnePromptId[] =>
  oneToOnePrompts.toSorted((one, other) => lastUse(uses, one) - lastUse(uses, other));

/** Instants from 1970 on are all later than never. */
const lastUse = (uses: Uses, id: OneToOnePromptId): number => uses[id] ?? -1;
