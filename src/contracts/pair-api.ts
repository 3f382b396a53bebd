import { z } from 'zod';
import { oneToOnePrompts } from '#domain/alliance/one-to-one-prompts.ts';
import { pairParts } from '#domain/alliance/pair/pair-agreement.ts';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import type { Mark } from '#domain/alliance/mark.ts';
import type { PairPromptId, Standing } from '#domain/alliance/pair/pair-alliance.ts';
import type { HomeLine, NextStep } from '#domain/alliance/pair/pair-summary.ts';
import type { TeamSummary } from '#domain/alliance/team/team-step.ts';
import { evidenceLimit, isBlank, longTextLimit } from '#domain/shared/text.ts';
import { allianceIdSchema, guidSchema, personIdSchema } from './ids.ts';
import { textSchema } from './text.ts';

const longTextSchema = textSchema(longTextLimit);
const lineTextSchema = textSchema(evidenceLimit);
const revisionSchema = z.int().min(0).max(1_000_000);
const daySchema = z.iso.date();
const ownPromptSchema = z.templateLiteral(['own.', guidSchema]);
const promptSchema = z.union([z.enum(oneToOnePrompts), ownPromptSchema]);

/** In query strings and paths numbers are texts. */
const countSchema = z.coerce.number().int().min(1).max(10_000);

export const pairParams = z.strictObject({ allianceId: allianceIdSchema });
export const pairPromptParams = pairParams.extend({ promptId: promptSchema });
export const pairLineParams = pairParams.extend({ lineId: guidSchema });
export const pairVersionParams = pairParams.extend({ version: countSchema });
export const pairRoundParams = pairParams.extend({ round: countSchema });
export const pairPromiseParams = pairParams.extend({ promiseId: guidSchema });

/** `GET /api/alliances/:allianceId/export`: one page to print or to keep. */
export const pairExportQuery = z.strictObject({
  format: z.enum(['md', 'html']),
  language: z.enum(['en', 'it']).default('en'),
});

/** `POST /api/me/alliances` */
export const inviteBody = z.strictObject({
  personId: personIdSchema,
  name: textSchema(200).refine((name) => !isBlank(name)),
  /** By which the inviter's own pane knows the other's invites again; nobody else learns of it. */
  address: textSchema(320).toLowerCase().default(''),
  why: longTextSchema,
});
/** `POST /api/alliances/:allianceId/reply` */
export const replyBody = z.strictObject({ reply: z.enum(['accept', 'not-now', 'decline']) });
/** `PUT /api/alliances/:allianceId/openness` */
export const opennessBody = z.strictObject({
  why: longTextSchema,
  expectations: longTextSchema,
  fears: longTextSchema,
  ready: z.boolean(),
  basedOn: revisionSchema,
});
/** `PUT /api/alliances/:allianceId/answers/:promptId` */
export const pairAnswerBody = z.strictObject({ text: longTextSchema, ready: z.boolean(), basedOn: revisionSchema });
/** `POST /api/alliances/:allianceId/prompts`: the pair's own prompt. */
export const ownPromptBody = z.strictObject({ text: lineTextSchema });
/** `PUT /api/alliances/:allianceId/hidden-prompts/:promptId` */
export const hiddenPromptBody = z.strictObject({ hidden: z.boolean() });
/** `PUT /api/alliances/:allianceId/lines/:lineId`: adds (`basedOn` 0) or edits a line. */
export const lineBody = z.strictObject({
  part: z.enum(pairParts),
  of: personIdSchema.nullable(),
  text: lineTextSchema,
  evidence: lineTextSchema,
  basedOn: revisionSchema,
});
/** `DELETE /api/alliances/:allianceId/lines/:lineId`: the revision that was on the screen. */
export const lineRemovalBody = z.strictObject({ basedOn: revisionSchema });
/** `POST /api/alliances/:allianceId/versions`: the revisions that were on the screen, by line id. */
export const pairProposalBody = z.strictObject({ basedOn: z.record(guidSchema, revisionSchema) });
const rhythmSchema = z.strictObject({ checkInWeeks: z.int().min(1).max(26), reviewOn: daySchema.nullable() });
/** `PUT /api/alliances/:allianceId/rhythm`: what is chosen, and what was on the screen. */
export const pairRhythmBody = rhythmSchema.extend({ basedOn: rhythmSchema });
const pulseSchema = z.strictObject({
  mark: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  line: lineTextSchema,
});
/** `PUT /api/alliances/:allianceId/check-ins/:round` */
export const checkInBody = z.strictObject({ purpose: pulseSchema, trust: pulseSchema, care: pulseSchema });
/** `POST /api/alliances/:allianceId/review` */
export const reviewBody = z.strictObject({ outcome: z.enum(['renew', 'change']), reviewOn: daySchema });
/** `PUT /api/alliances/:allianceId/promises/:promiseId` */
export const promiseBody = z.strictObject({
  text: lineTextSchema,
  day: daySchema,
  state: z.enum(['open', 'kept', 'let-go']),
  basedOn: revisionSchema,
});
/** `POST /api/alliances/:allianceId/pause` */
export const pauseBody = z.strictObject({ until: daySchema });
/** `PUT /api/me/notes/:allianceId` */
export const noteBody = z.strictObject({
  text: longTextSchema,
  /** The note that this was written over: refused with `text-has-changed` where it is another one by now. Left out: any. */
  over: longTextSchema.optional(),
});

/** What one may know of what the other writes: never the text, until both are ready. */
export type OtherSide = 'nothing-yet' | 'writing' | 'ready';

type Revealed<Text> =
  /** The other's text is not sent at all. */
  { readonly kind: 'closed'; readonly other: OtherSide } | { readonly kind: 'open'; readonly theirs: Text };

export type OpennessText = { readonly why: string; readonly expectations: string; readonly fears: string };

/** `GET /api/alliances/:allianceId`, and the reply to every write on it: what this one of the two may read. */
export type PairView = {
  readonly allianceId: string;
  readonly me: PersonView;
  readonly other: PersonView & { readonly former: boolean };
  readonly standing: Standing;
  readonly next: NextStep;
  readonly openness: {
    readonly mine: OpennessText & { readonly ready: boolean; readonly revision: number };
    readonly revealed: Revealed<OpennessText>;
  };
  readonly prompts: readonly PairPromptView[];
  readonly lines: readonly (AgreementLine & { readonly revision: number; readonly editedBy: string })[];
  readonly versions: readonly PairVersionView[];
  readonly rhythm: { readonly checkInWeeks: number; readonly reviewOn: string | undefined };
  readonly checkIn: {
    readonly round: number;
    /** Day from which the round is due. */
    readonly dueOn: string | undefined;
    readonly mine: CheckInView | undefined;
    readonly other: OtherSide;
  };
  /** Revealed rounds only, oldest first; `theirs` is `undefined` once the other has left and taken their words along. */
  readonly checkIns: readonly {
    readonly round: number;
    readonly mine: CheckInView;
    readonly theirs: CheckInView | undefined;
  }[];
  readonly promises: readonly PromiseView[];
  /** `fading` from one missed check-in on, `faded` from two on; words for it are calm. */
  readonly vitality: 'fresh' | 'fading' | 'faded';
};

type PersonView = { readonly personId: string; readonly name: string };

export type PairPromptView = {
  readonly id: PairPromptId;
  /** The pair's own prompts carry their words; the twelve have theirs in the catalogue. */
  readonly text: string | undefined;
  readonly hidden: boolean;
  readonly mine: { readonly text: string; readonly ready: boolean; readonly revision: number };
  readonly revealed: Revealed<{ readonly text: string }>;
};

export type PairVersionView = {
  readonly number: number;
  readonly lines: readonly AgreementLine[];
  readonly proposedBy: string;
  readonly proposedAt: number;
  readonly commitments: readonly { readonly personId: string; readonly at: number }[];
  readonly inForceSince: number | undefined;
};

export type CheckInView = {
  readonly purpose: { readonly mark: Mark; readonly line: string };
  readonly trust: { readonly mark: Mark; readonly line: string };
  readonly care: { readonly mark: Mark; readonly line: string };
  readonly at: number;
};

export type PromiseView = {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly day: string;
  readonly state: 'open' | 'kept' | 'let-go';
  readonly revision: number;
};

/** `GET /api/me/notes/:allianceId`, and the reply to the PUT */
export type NoteView = { readonly text: string };

/** `GET /api/me/alliances`: those between two, and those of one's teams. */
export type HomeView = {
  readonly me: PersonView;
  readonly alliances: readonly HomeLine[];
  readonly teams: readonly TeamSummary[];
};
