import { z } from 'zod';
import type { ChallengePhase } from '#domain/challenge/challenge-phase.ts';
import { storyLimit, weekMarks } from '#domain/challenge/challenge.ts';
import type { Mark, WeekMark } from '#domain/challenge/challenge.ts';
import type { Figure } from '#domain/challenge/figure.ts';
import { practices } from '#domain/week/practice.ts';
import type { Practice } from '#domain/week/practice.ts';
import { itemIdSchema, weekSchema } from './board-params.ts';
import { teamIdSchema } from './ids.ts';
import { textSchema } from './text.ts';

/** `PUT /api/teams/:teamId/challenges/:id`: begins four weeks. The reply is the week, as of every write here. */
export const challengeBody = z.strictObject({ practice: z.enum(practices) });
export type ChallengeBody = z.infer<typeof challengeBody>;

const mark = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** `PUT /api/teams/:teamId/challenges/:id/mark`: one's own, which nobody else reads. */
export const ownMarkBody = z.strictObject({ look: z.enum(['before', 'after']), mark });
export type OwnMarkBody = z.infer<typeof ownMarkBody>;

/** `PUT /api/teams/:teamId/challenges/:id/weeks/:week`: the team's. */
export const weekMarkBody = z.strictObject({ mark: z.enum(weekMarks) });
export type WeekMarkBody = z.infer<typeof weekMarkBody>;
export const weekMarkParams = z.strictObject({ teamId: teamIdSchema, id: itemIdSchema, week: weekSchema });

/** `POST /api/teams/:teamId/challenges/:id/pause` */
export const challengePauseBody = z.strictObject({ paused: z.boolean() });
export type ChallengePauseBody = z.infer<typeof challengePauseBody>;

/** `POST /api/teams/:teamId/challenges/:id/end`: with its story. Its `DELETE` stops it, without one. */
export const challengeEndBody = z.strictObject({ story: textSchema(storyLimit) });
export type ChallengeEndBody = z.infer<typeof challengeEndBody>;

/** Of routes that name a team alone. */
export const challengesParams = z.strictObject({ teamId: teamIdSchema });

/** What the team may know of a look: nothing but how many have answered while it is open, a figure from four on. */
export type LookView = { readonly kind: 'not-yet' } | { readonly kind: 'open'; readonly answers: number } | Figure;

export type ChallengeView = {
  readonly id: string;
  readonly practice: Practice;
  readonly phase: ChallengePhase;
  /** Those that count, in order; fewer than four while it stands still. `mark`: as the team says. */
  readonly weeks: readonly { readonly week: string; readonly mark: WeekMark | undefined }[];
  readonly before: LookView;
  readonly after: LookView;
  /** Once it has ended. */
  readonly story: { readonly by: string; readonly week: string; readonly text: string } | undefined;
};

/** `GET /api/teams/:teamId/challenges`: those of a year that have ended, newest first. */
export type GalleryView = { readonly challenges: readonly ChallengeView[] };

/** `GET /api/me/teams/:teamId/challenge`: one's own marks in the one that goes on. */
export type OwnMarksView = {
  readonly id: string | undefined;
  readonly before: Mark | undefined;
  readonly after: Mark | undefined;
};
