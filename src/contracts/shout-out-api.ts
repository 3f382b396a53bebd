import { z } from 'zod';
import { mostRecipients, recipientChoices, shoutOutTextLimit } from '#domain/shout-out/shout-out.ts';
import type { RecipientChoice, ShoutOutStanding } from '#domain/shout-out/shout-out.ts';
import { personIdSchema, teamIdSchema } from './ids.ts';
import { textSchema } from './text.ts';
import { weekSchema } from './board-params.ts';

const text = textSchema(shoutOutTextLimit);

/** `PUT /api/teams/:teamId/shout-outs/:id`: once sent it stays as it is. The reply is the week, as of every write here. */
export const shoutOutBody = z.strictObject({
  to: z.array(personIdSchema).min(1).max(mostRecipients),
  gesture: text,
  impact: text,
  learning: text,
});

/** `POST /api/teams/:teamId/shout-outs/:id/choice`: what is to become of a recognition of oneself. */
export const shoutOutChoiceBody = z.strictObject({ choice: z.enum(recipientChoices) });

/** `POST /api/teams/:teamId/voices/later`: puts one's turn of the current week off. */
export const laterTurnBody = z.strictObject({ week: weekSchema });
/** `POST /api/teams/:teamId/voices/swap`: asks a colleague to take it. */
export const swapBody = z.strictObject({ week: weekSchema, to: personIdSchema });
/** `POST /api/teams/:teamId/voices/swap/answer`: to the colleague who asks. */
export const swapAnswerBody = z.strictObject({
  week: weekSchema,
  from: personIdSchema,
  answer: z.enum(['accept', 'decline']),
});

export const voicesParams = z.strictObject({ teamId: teamIdSchema });

export type ShoutOutBody = z.input<typeof shoutOutBody>;
export type ShoutOutChoiceBody = z.input<typeof shoutOutChoiceBody>;
export type LaterTurnBody = z.input<typeof laterTurnBody>;
export type SwapBody = z.input<typeof swapBody>;
export type SwapAnswerBody = z.input<typeof swapAnswerBody>;

export type ShoutOutView = {
  readonly id: string;
  readonly by: string;
  readonly to: readonly string[];
  readonly gesture: string;
  readonly impact: string;
  readonly learning: string;
};

/** Recognitions of a week: those that everyone may read, and whose voices it is. */
export type ShoutOutsView = {
  readonly posted: readonly ShoutOutView[];
  /** Empty until the turns of the week are given, and in a team of one. */
  readonly voices: readonly string[];
};

/**
 * `GET /api/me/teams/:teamId/shout-outs`: what is one's own to know of a team's recognitions, of the last twelve weeks;
 * newest first.
 */
export type OwnShoutOutsView = {
  /** The week of the turn. */
  readonly week: string;
  /** To me; I have not chosen yet. */
  readonly waiting: readonly ShoutOutView[];
  /** To me; I have chosen, and have not declined. */
  readonly received: readonly (ShoutOutView & {
    readonly choice: RecipientChoice;
    readonly standing: ShoutOutStanding;
  })[];
  /** Of a declined one the words are empty. */
  readonly sent: readonly (ShoutOutView & { readonly standing: ShoutOutStanding })[];
  /** `null`: it is not my voice this week. */
  readonly turn: {
    readonly isSpoken: boolean;
    /** With whom I can swap. */
    readonly partners: readonly string[];
    /** Whom I have asked to; no answer yet. */
    readonly asked: string | null;
    /** A few people whom nobody has recognised in the open for a while: a pointer, and no ranking. */
    readonly unseen: readonly string[];
  } | null;
  /** Who asks me to take their turn. */
  readonly askedBy: readonly string[];
};
