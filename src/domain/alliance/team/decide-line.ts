import type { PersonId } from '#domain/shared/ids.ts';
import { evidenceLimit, isBlank } from '#domain/shared/text.ts';
import { isSameLine, lineLimit } from './agreement.ts';
import type { TeamLine } from './agreement.ts';
import { changed, refused, unchanged } from './decision.ts';
import type { Decision } from './decision.ts';
import { stageOf } from './team-alliance.ts';
import type { TeamAlliance } from './team-alliance.ts';

export type LineCommand = TeamLine & {
  readonly personId: PersonId;
  /** Revision of the line that this was written over; 0 adds a line. */
  readonly basedOn: number;
};

/** Whether a line is added or edited. Anyone may once the answers are open; what is proposed or in force stays as it is. */
export const decideLine = (alliance: TeamAlliance, command: LineCommand): Decision => {
  const { personId, basedOn, ...line } = command;
  if (stageOf(alliance) === 'writing') return refused('writing-is-open');
  if (line.text.length > evidenceLimit || line.evidence.length > evidenceLimit) return refused('text-is-too-long');
  if (isBlank(line.text)) return refused('text-is-blank');
  const current = alliance.lines.find(({ id }) => id === line.id);
  if (current !== undefined && isSameLine(current, line)) return unchanged;
  // A line that is gone was removed by someone else: a change as well, which the writer has to see.
  if ((current?.revision ?? 0) !== basedOn) return refused('text-has-changed');
  if (current === undefined && alliance.lines.length >= lineLimit) return refused('too-many');
  return changed({ kind: 'line-written', line: { ...line, revision: basedOn + 1, editedBy: personId } });
};
