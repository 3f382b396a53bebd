import { z } from 'zod';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import { addDays, dayOf } from '#domain/shared/day.ts';
import { isBlank } from '#domain/shared/text.ts';
import { parseRow } from './row.ts';
import type { RowValues } from './row.ts';
import { lineColumns } from './version-lines.ts';

/**
 * The row of a version in the columns that are written today. Before agreements had lines, a version had one text in each
 * section and no day to reply by: each text becomes a line, and the day the one that would be suggested now.
 */
export const withLines = (entity: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  if (entity['kind'] !== 'version' || 'lineCount' in entity) return entity;
  const sections = parseRow(entity, sectionsShape);
  return { ...entity, ...linesOf(sections), replyBy: addDays(dayOf(sections.proposedAt), daysToReply) };
};

const daysToReply = 7;

const text = z.string();
const sectionsShape = z.object({
  atmosphereText: text,
  atmosphereEvidence: text,
  coResponsibilityText: text,
  coResponsibilityEvidence: text,
  behaviourText: text,
  behaviourEvidence: text,
  proposedAt: z.number(),
});

/** The same ids in every version, so that versions can be compared line by line. */
const linesOf = (sections: z.infer<typeof sectionsShape>): RowValues => {
  const all: readonly TeamLine[] = [
    {
      id: '00000000-0000-4000-8000-000000000001',
      part: 'atmosphere',
      text: sections.atmosphereText,
      evidence: sections.atmosphereEvidence,
    },
    {
      id: '00000000-0000-4000-8000-000000000002',
      part: 'co-responsibility',
      text: sections.coResponsibilityText,
      evidence: sections.coResponsibilityEvidence,
    },
    {
      id: '00000000-0000-4000-8000-000000000003',
      part: 'behaviour',
      text: sections.behaviourText,
      evidence: sections.behaviourEvidence,
    },
  ];
  const lines = all.filter((line) => !isBlank(line.text));
  return { lineCount: lines.length, ...lineColumns(lines) };
};
