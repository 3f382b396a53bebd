import type { PersonId } from '#domain/shared/ids.ts';
import { evidenceLimit, isBlank } from '#domain/shared/text.ts';
import type { AgreementLine } from './pair-agreement.ts';
import { isSameLine } from './pair-agreement.ts';
import type { PairAlliance } from './pair-alliance.ts';
import { changed, refused, unchanged } from './pair-decision.ts';
import type { PairDecision, PairRefusal } from './pair-decision.ts';
import { isWritable } from './standing-on.ts';

export type LineCommand = AgreementLine & {
  readonly personId: PersonId;
  /** Revision of the line that this was written over; 0 adds a line. */
  readonly basedOn: number;
};

/** Lines that an agreement can hold. */
export const lineLimit = 60;

/** Whether a line is added or edited. Either may, at any time; what is proposed or in force stays as it is. */
export const decideLine = (alliance: PairAlliance, command: LineCommand): PairDecision => {
  const { personId, basedOn, ...line } = command;
  if (!isWritable(alliance)) return refused('not-active');
  const reason = refusalOfLine(alliance, line);
  if (reason !== undefined) return refused(reason);
  const { lines } = alliance.agreement;
  const current = lines.find(({ id }) => id === line.id);
  if (current !== undefined && isSameLine(current, line)) return unchanged;
  // A line that is gone was removed by the other: a change as well, which the writer has to see.
  if ((current?.revision ?? 0) !== basedOn) return refused('text-has-changed');
  if (current === undefined && lines.length >= lineLimit) return refused('too-many');
  return changed({ kind: 'line-written', line: { ...line, revision: basedOn + 1, editedBy: personId } });
};

const refusalOfLine = ({ people }: PairAlliance, { of, text, evidence }: AgreementLine): PairRefusal | undefined => {
  if (of !== undefined && !people.includes(of)) return 'not-in-alliance';
  if (text.length > evidenceLimit || evidence.length > evidenceLimit) return 'text-is-too-long';
  return isBlank(text) ? 'text-is-blank' : undefined;
};
