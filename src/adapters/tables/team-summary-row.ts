import { z } from 'zod';
import { teamIdSchema } from '#contracts/ids.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { Entity } from './list-rows.ts';
import { jsonColumn, optionalColumn, parseRow, schemaNumber } from './row.ts';
import type { RowKeys, RowValues } from './row.ts';

/** The line about a team in a row of a person's partition. */
export const parseTeamSummary = (entity: Entity): TeamSummary => parseRow(entity, rowShape).summary;

export const teamSummaryEntity = (keys: RowKeys, summary: TeamSummary): RowKeys & RowValues => ({
  ...keys,
  schema: schemaNumber,
  summary: JSON.stringify(summary),
});

const summaryShape = z.object({
  teamId: teamIdSchema,
  teamName: z.string(),
  channelId: z.string(),
  stage: z.enum(['writing', 'drafting', 'proposed', 'in-force']),
  next: z.enum([
    'write-answers',
    'wait-for-answers',
    'write-agreement',
    'commit',
    'wait-for-commitments',
    'check-in',
    'wait-for-check-in',
    'nothing',
  ]),
  version: optionalColumn(z.int()),
  checkInOn: optionalColumn(z.string()),
  round: optionalColumn(z.object({ lastDay: z.string(), nextDueOn: z.string() })),
}) satisfies z.ZodType<TeamSummary>;

const rowShape = z.object({ schema: z.literal(schemaNumber), summary: jsonColumn(summaryShape) });
