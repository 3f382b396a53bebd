import type { AnswerView, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { TeamPart } from '#domain/alliance/team/agreement.ts';
import { promptsOf, teamPrompts } from '#domain/alliance/team/team-prompts.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import { evidenceLimit, isBlank } from '#domain/shared/text.ts';

/** An answer as the team works with it once all are open. */
export type Note = AnswerView;

/** What this prompt is answered with are steps rather than a line. */
const stepsPrompt: TeamPromptId = 'team.conflict';

export const noteKey = ({ promptId, personId }: Note): string => `${promptId}.${personId}`;

/** The prompts whose answers stand beside a part. */
export const promptsBeside = (part: TeamPart): readonly TeamPromptId[] =>
  part === 'conflict-steps' ? [stepsPrompt] : promptsOf(part).filter((promptId) => promptId !== stepsPrompt);

/** The parts whose lines can say what an answer to a prompt says; first the one beside which it stands. */
export const partsFor = (promptId: TeamPromptId): readonly TeamPart[] =>
  teamPrompts
    .filter(({ id }) => id === promptId)
    .flatMap(({ section }) => (promptId === stepsPrompt ? ['conflict-steps', section] : [section]));

/** What the team wrote to the prompts beside a part. */
export const notesBeside = (view: TeamAllianceView, part: TeamPart): readonly Note[] =>
  promptsBeside(part).flatMap((promptId) =>
    view.answers.filter((answer) => answer.promptId === promptId && !isBlank(answer.text)),
  );

/** Whether no line stands for a note yet. */
export const isLoose = ({ lineId }: Note): boolean => lineId === undefined;

/** The notes for which a line stands. */
export const notesBehind = (view: TeamAllianceView, lineId: string): readonly Note[] =>
  view.answers.filter((answer) => answer.lineId === lineId);

/** The words that a line of these notes begins with: those of all of them, one below the other. */
export const wordsOf = (notes: readonly Note[]): string => notes.map(({ text }) => text.trim()).join('\n');

/** Whether words are short enough for a line as they are: an answer may be longer. */
export const fitsLine = (words: string): boolean => words.length <= evidenceLimit;
