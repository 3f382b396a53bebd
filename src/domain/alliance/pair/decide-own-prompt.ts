import { evidenceLimit, isBlank } from '#domain/shared/text.ts';
import type { OwnPrompt, PairAlliance } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { isWritable } from './standing-on.ts';

/** Prompts that a pair may add to the twelve. */
export const ownPromptLimit = 20;

/** Whether a prompt of the pair's own is taken. Its words stay as they are: answers may stand under them already. */
export const decideOwnPrompt = (alliance: PairAlliance, prompt: OwnPrompt): PairDecision => {
  if (!isWritable(alliance)) return refused('not-active');
  if (prompt.text.length > evidenceLimit) return refused('text-is-too-long');
  if (isBlank(prompt.text)) return refused('text-is-blank');
  const { ownPrompts } = alliance;
  if (ownPrompts.some(({ id, text }) => id === prompt.id || text === prompt.text)) return unchanged;
  return ownPrompts.length < ownPromptLimit ? changed({ kind: 'prompt-added', prompt }) : refused('too-many');
};
