import { z } from 'zod';
import { personIdSchema as personId } from '#contracts/ids.ts';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import { pairParts } from '#domain/alliance/pair/pair-agreement.ts';
import { optionalColumn, jsonColumn, parseRow, schemaNumber } from './row.ts';

const schema = z.literal(schemaNumber);
const text = z.string();
const instant = z.number();
const revision = z.int();
const ownPromptId = z.templateLiteral(['own.', z.string()]);
const promptId = z.union([z.enum(oneToOnePrompts), ownPromptId]);

const standingShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('invited'), by: personId, why: text, at: instant, putOffAt: optionalColumn(instant) }),
  z.object({
    kind: z.literal('declined'),
    by: personId,
    at: instant,
    invitation: optionalColumn(z.object({ why: text, at: instant })),
  }),
  z.object({ kind: z.literal('active'), since: instant }),
  z.object({ kind: z.literal('paused'), since: instant, by: personId, until: text }),
  z.object({ kind: z.literal('left'), by: personId, at: instant }),
]);

const headShape = z.object({
  schema,
  kind: z.literal('pair'),
  personOne: personId,
  personTwo: personId,
  nameOne: text,
  nameTwo: text,
  addressOne: text.default(''),
  addressTwo: text.default(''),
  standing: jsonColumn(standingShape),
  hiddenPrompts: jsonColumn(z.array(promptId)),
  rhythm: jsonColumn(z.object({ checkInWeeks: z.int(), reviewOn: optionalColumn(text) })),
  /** Saves until now. */
  revision,
  /** Tells whose save it was that came last. */
  saveId: text,
  /** What is deleted although some rows of it may still be there: everything, or the words of someone who left. */
  toDelete: z.union([z.enum(['nothing', 'everything']), personId]),
});

const opennessShape = z.object({
  schema,
  kind: z.literal('openness'),
  personId,
  why: text,
  expectations: text,
  fears: text,
  ready: z.boolean(),
  revision,
  at: instant,
});

const answerShape = z.object({
  schema,
  kind: z.literal('answer'),
  promptId,
  personId,
  text,
  ready: z.boolean(),
  revision,
  at: instant,
});

const promptShape = z.object({ schema, kind: z.literal('prompt'), id: ownPromptId, text, by: personId });

const lineShape = z.object({
  schema,
  kind: z.literal('line'),
  id: text,
  part: z.enum(pairParts),
  of: optionalColumn(personId),
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
});

/** What a line of a version is, beside its words. */
export const versionLineShape = z.object({ id: text, part: z.enum(pairParts), of: optionalColumn(personId) });

const commitShape = z.object({ schema, kind: z.literal('commit'), version: z.int(), personId, at: instant });

const inForceShape = z.object({ schema, kind: z.literal('in-force'), version: z.int(), at: instant });

const pulse = jsonColumn(
  z.object({
    mark: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
    line: text,
  }),
);

const checkInShape = z.object({
  schema,
  kind: z.literal('check-in'),
  round: z.int(),
  personId,
  purpose: pulse,
  trust: pulse,
  care: pulse,
  at: instant,
});

const promiseShape = z.object({
  schema,
  kind: z.literal('promise'),
  id: text,
  by: personId,
  text,
  day: text,
  state: z.enum(['open', 'kept', 'let-go']),
  revision,
});

const shapes = [
  headShape,
  opennessShape,
  answerShape,
  promptShape,
  lineShape,
  versionShape,
  commitShape,
  inForceShape,
  checkInShape,
  promiseShape,
] as const;
const pairRowShape = z.discriminatedUnion('kind', shapes);

/** Any row of a pair's partition. */
export type PairRow = z.infer<typeof pairRowShape>;

/** The rows of one kind, e.g. `PairRowOf<'answer'>`. */
export type PairRowOf<Kind extends PairRow['kind']> = Extract<PairRow, { kind: Kind }>;

/** The columns of one kind as they are written; the schema number is added on the way. */
export type PairColumns<Kind extends Exclude<PairRow['kind'], 'version'>> = Omit<
  Extract<z.input<typeof pairRowShape>, { kind: Kind }>,
  'schema'
>;

const kinds: ReadonlySet<unknown> = new Set(shapes.map((shape) => shape.shape.kind.value));

/** `undefined` for a row of a kind that a newer release may have added. */
export const parsePairRow = (entity: Readonly<Record<string, unknown>>): PairRow | undefined =>
  kinds.has(entity['kind']) ? parseRow(entity, pairRowShape) : undefined;

/** Throws for the head of a team's alliance. */
export const parsePairHead = (entity: object): PairRowOf<'pair'> => parseRow(entity, headShape);
