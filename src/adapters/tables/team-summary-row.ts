import { z } from 'zod';
import { teamIdSchema } from '#contracts/ids.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import type { PastTeam } from '#ports/home-store.ts';
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

/** What is left of the line once the person is out of the team, or the app is. */
export const pastTeamEntity = (keys: RowKeys, { teamId, teamName }: PastTeam): RowKeys & RowValues => ({
  ...keys,
  schema: schemaNumber,
  teamId,
  teamName,
});

export const parsePastTeam = (entity: Entity): PastTeam => parseRow(entity, pastTeamShape);

const pastTeamShape = z
  .object({ schema: z.literal(schemaNumber), teamId: teamIdSchema, teamName: z.string() })
  .transform(({ teamId, teamName }): PastTeam => ({ teamId, teamName }));

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
