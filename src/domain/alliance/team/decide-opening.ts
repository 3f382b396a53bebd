import type { Instant } from '#domain/shared/instant.ts';
import { isBlank, longTextLimit } from '#domain/shared/text.ts';
import { changed, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { stageOf } from './team-alliance.ts';
import type { Answer, Draft, DraftSection, TeamAlliance } from './team-alliance.ts';
import { promptsOf } from './team-prompts.ts';
import type { TeamSection } from './team-prompts.ts';

/** Opens all answers to the whole team at once and turns them into the first draft; a second call changes nothing. */
export const decideOpening = (alliance: TeamAlliance, now: Instant): Decision =>
  stageOf(alliance) === 'writing'
    ? changed({ kind: 'opened', at: now, draft: draftFrom(alliance.answers) })
    : unchanged;

const draftFrom = (answers: readonly Answer[]): Draft => ({
  atmosphere: draftSectionFrom(answers, 'atmosphere'),
  'co-responsibility': draftSectionFrom(answers, 'co-responsibility'),
  behaviour: draftSectionFrom(answers, 'behaviour'),
});

/** One line an answer, in the order of the prompts, without names: from here on the words belong to the team. */
const draftSectionFrom = (answers: readonly Answer[], section: TeamSection): DraftSection => {
  const lines = promptsOf(section)
    .flatMap((promptId) => answers.filter((answer) => answer.promptId === promptId))
    .map((answer) => answer.text.trim())
    .filter((text) => !isBlank(text));
  return { text: takeWhole(lines), evidence: '', revision: 0, editedBy: undefined };
};

/** As many whole lines as fit into one text: a sentence cut in half would be put into someone's mouth. */
const takeWhole = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    const longer = text === '' ? line : `${text}\n${line}`;
    return longer.length <= longTextLimit ? longer : text;
  }, '');
