import { z } from 'zod';
import { reciprocityTextLimit, wordLimit } from '#domain/reciprocity/reciprocity.ts';
import type { PromiseOrigin } from '#domain/reciprocity/reciprocity.ts';
import type { KeptShare } from '#domain/reciprocity/kept-share.ts';
import type { PromiseQuestion } from '#domain/reciprocity/question-about.ts';
import { personIdSchema, teamIdSchema } from './ids.ts';
import { textSchema } from './text.ts';
import { itemIdSchema } from './board-params.ts';

const basedOn = z.int().min(0);
const day = z.iso.date();
const text = textSchema(reciprocityTextLimit);
const how = textSchema(wordLimit);

/** `PUT /api/teams/:teamId/{needs,offers}/:id`: 0 adds it. The reply is the week, as of every write here. */
export const needBody = z.strictObject({ text, basedOn });
/** `DELETE /api/teams/:teamId/{needs,offers}/:id` */
export const needRemovalBody = z.strictObject({ basedOn });
/** `POST /api/teams/:teamId/{needs,offers}/:id/promise`: takes the need, accepts the offer, for this day. */
export const takingBody = z.strictObject({ day });

/** `PUT /api/teams/:teamId/promises/:id`: a promise of one's own accord, `to: null` to the team; or its new wording. */
export const promiseBody = z.strictObject({
  text,
  day,
  to: personIdSchema.nullable(),
  from: z.strictObject({ kind: z.enum(['victory', 'dissent']), id: itemIdSchema }).nullable(),
  basedOn,
});

/** What someone says of a promise that they read again. */
const readingActSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept') }),
  z.strictObject({ kind: z.literal('to-fix'), how, day }),
  z.strictObject({ kind: z.literal('keep-on'), how, day }),
  z.strictObject({ kind: z.literal('let-go') }),
  z.strictObject({ kind: z.literal('handed-back'), word: how }),
  z.strictObject({ kind: z.literal('open-again') }),
]);

/** `POST /api/teams/:teamId/promises/:id/reading` */
export const readingBody = z.strictObject({ act: readingActSchema, basedOn });

export const keptShareParams = z.strictObject({ teamId: teamIdSchema });

export type NeedBody = z.input<typeof needBody>;
export type NeedRemovalBody = z.input<typeof needRemovalBody>;
export type TakingBody = z.input<typeof takingBody>;
export type PromiseBody = z.input<typeof promiseBody>;
export type ReadingBody = z.input<typeof readingBody>;

/** A need or an offer. */
export type NeedView = {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  /** The last day on which someone can take it up. */
  readonly until: string;
  readonly revision: number;
  /** `promised`: the promise has the same id. */
  readonly state: 'free' | 'promised' | 'over';
  /** Who gave it back last, and why; while nobody else has taken it up. */
  readonly handedBack: { readonly by: string; readonly word: string } | undefined;
};

export type PromiseView = {
  readonly id: string;
  readonly from: PromiseOrigin | undefined;
  readonly by: string;
  /** `undefined`: the team. */
  readonly to: string | undefined;
  readonly text: string;
  readonly day: string;
  readonly state: 'open' | 'to-fix' | 'kept' | 'handed-back' | 'let-go';
  /** How it is to be fixed, or why it was handed back; else empty. */
  readonly word: string;
  /** How often it was carried over into another week. */
  readonly carried: number;
  /** What it is asked about now; `undefined`: nothing. */
  readonly question: PromiseQuestion | undefined;
  readonly revision: number;
};

/** Needs, offers and promises of a week. */
export type ReciprocityView = {
  readonly needs: readonly NeedView[];
  readonly offers: readonly NeedView[];
  readonly promises: readonly PromiseView[];
};

/** `GET /api/teams/:teamId/kept-share`: the last twelve weeks, oldest first. Of the team, never of a person. */
export type KeptShareView = {
  readonly weeks: readonly { readonly week: string; readonly share: KeptShare }[];
  readonly all: KeptShare;
  /** Promises of these weeks that are not in `all`, where that is told: too few, or of too few people. */
  readonly leftOut: number;
};
