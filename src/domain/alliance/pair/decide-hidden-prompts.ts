import type { PairAlliance, PairPromptId } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { promptsOfPair } from './pair-prompts.ts';
import { isWritable } from './standing-on.ts';

/** Which prompts the two leave aside from now on. Answers to them stay, and are back when the prompt is shown again. */
export const decideHiddenPrompts = (alliance: PairAlliance, hidden: readonly PairPromptId[]): PairDecision => {
  if (!isWritable(alliance)) return refused('not-active');
  const prompts = promptsOfPair(alliance);
  if (hidden.some((id) => !prompts.includes(id))) return refused('not-in-alliance');
  const inOrder = prompts.filter((id) => hidden.includes(id));
  if (inOrder.join() === alliance.hiddenPrompts.join()) return unchanged;
  return changed({ kind: 'prompts-hidden', hidden: inOrder });
};
