import type { PairAlliance, PairPromptId } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { promptsOfPair } from './pair-prompts.ts';
import { isWritable } from './standing-on.ts';

export type HiddenPromptCommand = { readonly promptId: PairPromptId; readonly hidden: boolean };

/**
 * Whether the two leave a prompt aside from now on, or take it up again. Answers to it stay, and are back when it is shown
 * again. One prompt at a time: what the other has just done to another one stays done.
 */
export const decideHiddenPrompt = (alliance: PairAlliance, { promptId, hidden }: HiddenPromptCommand): PairDecision => {
  if (!isWritable(alliance)) return refused('not-active');
  const prompts = promptsOfPair(alliance);
  if (!prompts.includes(promptId)) return refused('not-in-alliance');
  if (alliance.hiddenPrompts.includes(promptId) === hidden) return unchanged;
  const isHidden = (id: PairPromptId): boolean => (id === promptId ? hidden : alliance.hiddenPrompts.includes(id));
  return changed({ kind: 'prompts-hidden', hidden: prompts.filter(isHidden) });
};
