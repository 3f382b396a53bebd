import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import type { PromptUse } from '#domain/alliance/prompt-order.ts';

/**
 * Which prompts the signed-in person used with whom, reached from the client. The server learns a one-way name of the
 * other person only. Rejects with `Unavailable` (`server` or `sign-in`).
 */
export type PromptHistory = {
  /** All prompts, longest unused with the person of this address first. */
  leastRecent(address: string): Promise<readonly PromptUse[]>;
  /** These were put into an invite with the person of this address just now. */
  recordUse(address: string, prompts: readonly OneToOnePromptId[]): Promise<void>;
};
