import { z } from 'zod';
import { personIdSchema as personId } from '#contracts/ids.ts';
import { teamParts } from '#domain/alliance/team/agreement.ts';
import { teamPrompts } from '#domain/alliance/team/team-prompts.ts';
import { headRow } from './keys.ts';
import type { Entity } from './list-rows.ts';
import { jsonColumn, optionalColumn, parseRow, schemaNumber } from './row.ts';
import { withLines } from './section-version.ts';

const schema = z.literal(schemaNumber);

const text = z.string();
const instant = z.number();
const revision = z.int();
const mark = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

const headShape = z.object({
  schema,
  kind: z.literal('head'),
  startedAt: instant,
  openedAt: optionalColumn(instant),
  /** Left out until somebody first held the role. */
  facilitator: optionalColumn(z.union([z.literal('nobody'), personId])),
  /** Left out by alliances begun before there were check-ins. */
  checkInWeeks: optionalColumn(z.int()),
  /** Ids of the lines; left out until one was moved. */
  lineOrder: optionalColumn(jsonColumn(z.array(text))),
  /** Counts every save but those of a row of one's own: see `alliance-store.ts`. */
  revision,
});

const answerShape = z.object({
  schema,
  kind: z.literal('answer'),
  promptId: z.enum(teamPrompts.map((prompt) => prompt.id)),
  personId,
  text,
  revision,
  at: instant,
  lineId: optionalColumn(text),
});

const lineShape = z.object({
  schema,
  kind: z.literal('line'),
  id: text,
  part: z.enum(teamParts),
  text,
  evidence: text,
  revision,
  editedBy: personId,
});

// Its lines are columns beside these: see `version-lines.ts`.
const versionShape = z.looseObject({
  schema,
  kind: z.literal('version'),
  version: z.int(),
  lineCount: z.int(),
  proposedBy: personId,
  proposedAt: instant,
  replyBy: text,
});

/** What a line of a version is, beside its words. */
export const versionLineShape = z.object({ id: text, part: z.enum(teamParts) });

const stance = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['support', 'live-with']) }),
  z.object({ kind: z.literal('object'), reason: text, proposal: text }),
]);

const positionShape = z.object({
  schema,
  kind: z.literal('position'),
  lineId: text,
  personId,
  version: z.int(),
  stance: jsonColumn(stance),
  at: instant,
});

const commitShape = z.object({ schema, kind: z.literal('commit'), version: z.int(), personId, at: instant });

const inForceShape = z.object({ schema, kind: z.literal('in-force'), version: z.int(), at: instant });

const checkInShape = z.object({
  schema,
  kind: z.literal('check-in'),
  round: z.int(),
  personId,
  purpose: mark,
  trust: mark,
  care: mark,
  change: text,
  at: instant,
});

const roundClosedShape = z.object({ schema, kind: z.literal('round-closed'), round: z.int(), at: instant });

const shapes = [
  headShape,
  answerShape,
  lineShape,
  versionShape,
  positionShape,
  commitShape,
  inForceShape,
  checkInShape,
  roundClosedShape,
] as const;
const allianceRowShape = z.discriminatedUnion('kind', shapes);

/** Any row of an alliance's partition. */
export type AllianceRow = z.infer<typeof allianceRowShape>;

/** The rows of one kind, e.g. `RowOf<'answer'>`. */
export type RowOf<Kind extends AllianceRow['kind']> = Extract<AllianceRow, { kind: Kind }>;

/** The columns of one kind as they are written; the schema number is added on the way. */
export type ColumnsOf<Kind extends Exclude<AllianceRow['kind'], 'version'>> = Omit<
  Extract<z.input<typeof allianceRowShape>, { kind: Kind }>,
  'schema'
>;

const kinds: ReadonlySet<unknown> = new Set(shapes.map((shape) => shape.shape.kind.value));

/**
 * `undefined` for a row of a kind that a newer release may have added, or an older one may have left. Throws for the head
 * of a pair's alliance.
 */
export const parseAllianceRow = (entity: Entity): AllianceRow | undefined => {
  if (entity.rowKey === headRow) return parseHeadRow(entity);
  return kinds.has(entity['kind']) ? parseRow(withLines(entity), allianceRowShape) : undefined;
};

export const parseHeadRow = (entity: object): RowOf<'head'> => parseRow(entity, headShape);
