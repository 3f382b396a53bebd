import type { PersonId } from '#domain/shared/ids.ts';
import type { TeamLine } from './agreement.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { stageOf } from './team-alliance.ts';
import type { TeamAlliance } from './team-alliance.ts';
import type { TeamPromptId } from './team-prompts.ts';

export type GroupingCommand = {
  readonly promptId: TeamPromptId;
  /** Who wrote the answer; who groups it does not matter. */
  readonly personId: PersonId;
  /** The line that says what this and similar answers say; `undefined` takes the answer out of its group. */
  readonly lineId: TeamLine['id'] | undefined;
};

/** Whether an answer is put behind a line. An answer stands behind one line at most; its words stay as they are. */
export const decideGrouping = (alliance: TeamAlliance, { promptId, personId, lineId }: GroupingCommand): Decision => {
  if (stageOf(alliance) === 'writing') return refused('writing-is-open');
  const answer = alliance.answers.find((one) => one.promptId === promptId && one.personId === personId);
  if (answer === undefined) return refused('not-in-alliance');
  if (lineId !== undefined && !alliance.lines.some(({ id }) => id === lineId)) return refused('not-in-alliance');
  return answer.lineId === lineId ? unchanged : changed({ kind: 'grouped', answer: { ...answer, lineId } });
};
