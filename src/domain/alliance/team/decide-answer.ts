import type { PersonId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { stageOf } from './team-alliance.ts';
import type { TeamAlliance } from './team-alliance.ts';
import type { TeamPromptId } from './team-prompts.ts';

export type AnswerCommand = {
  readonly promptId: TeamPromptId;
  readonly personId: PersonId;
  readonly text: string;
  /** Revision of one's own answer that this text was written over; 0 for none. */
  readonly basedOn: number;
};

/** Whether a member's answer is taken. Open while the team is writing; a blank text takes an earlier one back. */
export const decideAnswer = (alliance: TeamAlliance, command: AnswerCommand, now: Instant): Decision => {
  if (stageOf(alliance) !== 'writing') return refused('writing-is-over');
  if (command.text.length > longTextLimit) return refused('text-is-too-long');
  const current = alliance.answers.find(
    (answer) => answer.promptId === command.promptId && answer.personId === command.personId,
  );
  if ((current?.text ?? '') === command.text) return unchanged;
  if (current === undefined && isBlank(command.text)) return refused('text-is-blank');
  const revision = current?.revision ?? 0;
  if (revision !== command.basedOn) return refused('text-has-changed');
  const { promptId, personId, text } = command;
  return changed({
    kind: 'answered',
    answer: { promptId, personId, text, revision: revision + 1, at: now, lineId: undefined },
  });
};
