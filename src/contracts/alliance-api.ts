import { z } from 'zod';
import { lineLimit, teamParts } from '#domain/alliance/team/agreement.ts';
import type { TeamLine } from '#domain/alliance/team/agreement.ts';
import type { Figures } from '#domain/alliance/team/check-in-results.ts';
import type { Mark } from '#domain/alliance/mark.ts';
import type { Stance } from '#domain/alliance/team/position.ts';
import type { TeamStep } from '#domain/alliance/team/team-step.ts';
import { teamPrompts } from '#domain/alliance/team/team-prompts.ts';
import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import { evidenceLimit, longTextLimit } from '#domain/shared/text.ts';
import { guidSchema, personIdSchema, teamIdSchema } from './ids.ts';
import { textSchema } from './text.ts';

const promptIdSchema = z.enum(teamPrompts.map((prompt) => prompt.id));
const revisionSchema = z.int().min(0).max(1_000_000);
/** In query strings and paths numbers are texts. */
const countSchema = z.coerce.number().int().min(1).max(10_000);
const markSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

export const teamParams = z.strictObject({ teamId: teamIdSchema });
export const answerParams = teamParams.extend({ promptId: promptIdSchema });
export const groupingParams = answerParams.extend({ personId: personIdSchema });
export const lineParams = teamParams.extend({ lineId: guidSchema });
export const versionParams = teamParams.extend({ version: countSchema });
export const positionParams = versionParams.extend({ lineId: guidSchema });
export const roundParams = teamParams.extend({ round: countSchema });

/** `PUT /api/teams/:teamId/alliance/answers/:promptId` */
export const answerBody = z.strictObject({ text: textSchema(longTextLimit), basedOn: revisionSchema });

/** `PUT /api/teams/:teamId/alliance/answers/:promptId/:personId/line`: puts an answer behind a line, or behind none. */
export const groupingBody = z.strictObject({ lineId: guidSchema.nullable() });

/** `PUT /api/teams/:teamId/alliance/lines/:lineId`: adds (`basedOn` 0) or edits a line. */
export const lineBody = z.strictObject({
  part: z.enum(teamParts),
  text: textSchema(evidenceLimit),
  evidence: textSchema(evidenceLimit),
  basedOn: revisionSchema,
});

/** `DELETE /api/teams/:teamId/alliance/lines/:lineId`: the revision that was on the screen. */
export const lineRemovalBody = z.strictObject({ basedOn: revisionSchema });

/** `PUT /api/teams/:teamId/alliance/lines/:lineId/place`: before which line of its part; `null`: at the end. */
export const linePlaceBody = z.strictObject({ before: guidSchema.nullable() });

/** `POST /api/teams/:teamId/alliance/versions`: every line that was on the screen, in its order. */
export const proposalBody = z.strictObject({
  basedOn: z.array(z.strictObject({ id: guidSchema, revision: revisionSchema })).max(lineLimit),
  replyBy: z.iso.date(),
});

/** `PUT /api/teams/:teamId/alliance/versions/:version/lines/:lineId/position` */
export const positionBody = z.strictObject({
  stance: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['support', 'live-with']) }),
    z.strictObject({
      kind: z.literal('object'),
      reason: textSchema(evidenceLimit),
      proposal: textSchema(evidenceLimit),
    }),
  ]),
});

/** `PUT /api/teams/:teamId/alliance/facilitator`: oneself to start, another to hand the role over, `null` to let it go. */
export const facilitatorBody = z.strictObject({ personId: personIdSchema.nullable() });

/** `PUT /api/teams/:teamId/alliance/rhythm` */
export const teamRhythmBody = z.strictObject({ checkInWeeks: z.int().min(1).max(26) });

/** `PUT /api/teams/:teamId/alliance/check-ins/:round` */
export const teamCheckInBody = z.strictObject({
  purpose: markSchema,
  trust: markSchema,
  care: markSchema,
  change: textSchema(evidenceLimit),
});

/** `GET /api/teams/:teamId/alliance/export`: one page to print or to keep. */
export const teamExportQuery = z.strictObject({
  format: z.enum(['md', 'html']),
  language: z.enum(['en', 'it']).default('en'),
});

/** `PUT /api/teams/:teamId/channel`: where the bot posts; sent by the configuration page on save. */
export const channelBody = z.strictObject({
  channelId: z.string().regex(/^19:[\w.-]{1,100}@thread\.(?:tacv2|skype)$/),
});

export type AnswerBody = z.infer<typeof answerBody>;
export type GroupingBody = z.input<typeof groupingBody>;
export type LineBody = z.infer<typeof lineBody>;
export type LineRemovalBody = z.infer<typeof lineRemovalBody>;
export type LinePlaceBody = z.infer<typeof linePlaceBody>;
export type ProposalBody = z.infer<typeof proposalBody>;
export type PositionBody = z.infer<typeof positionBody>;
export type FacilitatorBody = z.input<typeof facilitatorBody>;
export type TeamRhythmBody = z.infer<typeof teamRhythmBody>;
export type TeamCheckInBody = z.infer<typeof teamCheckInBody>;
export type TeamExportQuery = z.input<typeof teamExportQuery>;
export type ChannelBody = z.infer<typeof channelBody>;

/** `GET /api/teams/:teamId/alliance`, and the reply to every write on it. Times are milliseconds since 1970-01-01. */
export type TeamAllianceView = {
  readonly team: { readonly name: string; readonly members: readonly MemberView[] };
  /** Who asks. */
  readonly me: string;
  readonly stage: 'writing' | 'drafting' | 'proposed' | 'in-force';
  /** What I can do next. */
  readonly next: TeamStep;
  /** Who holds the role now. */
  readonly facilitator: string | undefined;
  /** While `stage` is `writing`: one's own only. Afterwards everyone's. */
  readonly answers: readonly AnswerView[];
  /** Who has written anything, by person id; never what. */
  readonly writers: readonly string[];
  /** Within a part in reading order. */
  readonly lines: readonly LineView[];
  /** Oldest first. */
  readonly versions: readonly VersionView[];
  /** Those that hold for the newest version, of people who are in the team now. */
  readonly positions: readonly PositionView[];
  readonly checkIn: CheckInRoundView;
  /** Closed rounds, oldest first; nothing in them belongs to a person. */
  readonly checkIns: readonly RoundResultView[];
};

export type MemberView = { readonly personId: string; readonly name: string; readonly role: 'member' | 'guest' };

export type AnswerView = {
  readonly promptId: TeamPromptId;
  readonly personId: string;
  readonly text: string;
  readonly revision: number;
  /** The line behind which it stands; `undefined` also when that line is gone. */
  readonly lineId: string | undefined;
};

export type LineView = TeamLine & { readonly revision: number; readonly editedBy: string };

export type VersionView = {
  readonly number: number;
  readonly lines: readonly TeamLine[];
  readonly proposedBy: string;
  readonly proposedAt: number;
  /** `yyyy-mm-dd` */
  readonly replyBy: string;
  readonly commitments: readonly { readonly personId: string; readonly at: number }[];
  readonly inForceSince: number | undefined;
  /** Whether the post about it arrived in the channel. `unknown`: Teams' answer was lost. */
  readonly post: 'waiting' | 'sent' | 'unknown';
};

export type PositionView = { readonly lineId: string; readonly personId: string; readonly stance: Stance };

/** The round that takes answers now. */
export type CheckInRoundView = {
  readonly round: number;
  readonly checkInWeeks: number;
  /** `undefined` before the first agreement is in force: nobody can check in yet. */
  readonly dueOn: string | undefined;
  /** The last day on which it takes answers; `undefined` while nobody has answered. */
  readonly openUntil: string | undefined;
  /** How many have answered. */
  readonly answers: number;
  readonly mine: OwnCheckInView | undefined;
};

export type OwnCheckInView = {
  readonly purpose: Mark;
  readonly trust: Mark;
  readonly care: Mark;
  readonly change: string;
};

export type RoundResultView = {
  readonly round: number;
  readonly closedOn: string;
  readonly answers: number;
  /** `undefined` below 4 answers. */
  readonly figures: Figures | undefined;
  /** `undefined` below 5 answers. */
  readonly comments: readonly string[] | undefined;
};
