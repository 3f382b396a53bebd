import { z } from 'zod';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import type { OneToOnePromptId } from '#domain/alliance/one-to-one-prompts.ts';
import { counterpartKeySchema } from './ids.ts';

export const counterpartParams = z.strictObject({ counterpart: counterpartKeySchema });

/** `POST /api/me/prompt-uses/:counterpart`: these prompts were put into an invite just now. */
export const promptUsesBody = z.strictObject({ promptIds: z.array(z.enum(oneToOnePrompts)).min(1).max(12) });
export type PromptUsesBody = z.infer<typeof promptUsesBody>;

/** `GET /api/me/prompt-uses/:counterpart` and the reply to the POST: all twelve, longest unused first. */
export type PromptUsesView = {
  readonly prompts: readonly { readonly id: OneToOnePromptId; readonly lastUsedAt: number | undefined }[];
};
