import type { PersonId } from '#domain/shared/ids.ts';
import { evidenceLimit, longTextLimit } from '#domain/shared/text.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { stageOf } from './team-alliance.ts';
import type { TeamAlliance } from './team-alliance.ts';
import type { TeamSection } from './team-prompts.ts';

export type DraftCommand = {
  readonly section: TeamSection;
  readonly personId: PersonId;
  readonly text: string;
  readonly evidence: string;
  /** Revision of the section that this text was written over. */
  readonly basedOn: number;
};

/** Whether a section's new text is taken. Anyone may edit at any time once the answers are open; what is proposed or in force stays as it is. */
export const decideDraft = (alliance: TeamAlliance, command: DraftCommand): Decision => {
  if (stageOf(alliance) === 'writing') return refused('writing-is-open');
  if (command.text.length > longTextLimit || command.evidence.length > evidenceLimit)
    return refused('text-is-too-long');
  const current = alliance.draft[command.section];
  if (current.text === command.text && current.evidence === command.evidence) return unchanged;
  if (current.revision !== command.basedOn) return refused('text-has-changed');
  const { section, text, evidence, personId } = command;
  return changed({
    kind: 'drafted',
    section,
    draft: { text, evidence, revision: current.revision + 1, editedBy: personId },
  });
};
