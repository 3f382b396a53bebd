import { z } from 'zod';
import { personIdSchema as personId } from '#contracts/ids.ts';
import { teamPrompts, teamSections } from '#domain/alliance/team/team-prompts.ts';
import { headRow } from './keys.ts';
import type { Entity } from './list-rows.ts';
import { parseRow, schemaNumber } from './row.ts';

const schema = z.literal(schemaNumber);

const text = z.string();
const instant = z.number();

/** `revision` counts every save but answers: see `alliance-store.ts`. */
const headShape = z.object({
  schema,
  kind: z.literal('head'),
  startedAt: instant,
  openedAt: instant.optional(),
  revision: z.int(),
});

const answerShape = z.object({
  schema,
  kind: z.literal('answer'),
  promptId: z.enum(teamPrompts.map((prompt) => prompt.id)),
  personId,
  text,
  revision: z.int(),
  at: instant,
});

const draftShape = z.object({
  schema,
  kind: z.literal('draft'),
  section: z.enum(teamSections),
  text,
  evidence: text,
  revision: z.int(),
  editedBy: personId.optional(),
});

const versionShape = z.object({
  schema,
  kind: z.literal('version'),
  version: z.int(),
  atmosphereText: text,
  atmosphereEvidence: text,
  coResponsibilityText: text,
  coResponsibilityEvidence: text,
  behaviourText: text,
  behaviourEvidence: text,
  proposedBy: personId,
  proposedAt: instant,
});

const commitShape = z.object({ schema, kind: z.literal('commit'), version: z.int(), personId, at: instant });

const inForceShape = z.object({ schema, kind: z.literal('in-force'), version: z.int(), at: instant });

const shapes = [headShape, answerShape, draftShape, versionShape, commitShape, inForceShape] as const;
const allianceRowShape = z.discriminatedUnion('kind', shapes);

/** Any row of an alliance's partition. */
export type AllianceRow = z.infer<typeof allianceRowShape>;

/** The rows of one kind, e.g. `RowOf<'answer'>`. */
export type RowOf<Kind extends AllianceRow['kind']> = Extract<AllianceRow, { kind: Kind }>;

const kinds: ReadonlySet<unknown> = new Set(shapes.map((shape) => shape.shape.kind.value));

/** `undefined` for a row of a kind that a newer release may have added. Throws for the head of a pair's alliance. */
export const parseAllianceRow = (entity: Entity): AllianceRow | undefined => {
  if (entity.rowKey === headRow) return parseHeadRow(entity);
  return kinds.has(entity['kind']) ? parseRow(entity, allianceRowShape) : undefined;
};

export const parseHeadRow = (entity: object): RowOf<'head'> => parseRow(entity, headShape);
