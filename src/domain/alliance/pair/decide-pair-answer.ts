import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { longTextLimit } from '#domain/shared/text.ts';
import type { PairAlliance, PairPromptId } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision } from './pair-decision.ts';
import { promptsOfPair } from './pair-prompts.ts';
import { refusalOfSave, replyOf } from './reply-state.ts';
import { isWritable } from './standing-on.ts';

export type PairAnswerCommand = {
  readonly personId: PersonId;
  readonly promptId: PairPromptId;
  readonly text: string;
  /** Reversible until the other is ready, too. */
  readonly ready: boolean;
  /** Revision of one's own answer that this text was written over; 0 for none. */
  readonly basedOn: number;
};

/**
 * Whether an answer to a prompt is taken; the second who is ready reveals both. A hidden prompt takes answers, too:
 * the other may hide it while one is writing.
 */
export const decidePairAnswer = (alliance: PairAlliance, command: PairAnswerCommand, now: Instant): PairDecision => {
  const { basedOn, ...answer } = command;
  if (!isWritable(alliance)) return refused('not-active');
  if (!promptsOfPair(alliance).includes(answer.promptId)) return refused('not-in-alliance');
  if (answer.text.length > longTextLimit) return refused('text-is-too-long');
  const answers = alliance.answers.filter(({ promptId }) => promptId === answer.promptId);
  const current = replyOf(answers, answer.personId);
  if ((current?.text ?? '') === answer.text && (current?.ready ?? false) === answer.ready) return unchanged;
  const reason = refusalOfSave(answers, current, command, answer.text);
  if (reason !== undefined) return refused(reason);
  return changed({ kind: 'answer-written', answer: { ...answer, revision: basedOn + 1, at: now } });
};
