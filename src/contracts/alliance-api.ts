import { z } from 'zod';
import { teamPrompts, teamSections } from '#domain/alliance/team/team-prompts.ts';
import type { TeamPromptId, TeamSection } from '#domain/alliance/team/team-prompts.ts';
import { evidenceLimit, longTextLimit } from '#domain/shared/text.ts';
import { teamIdSchema } from './ids.ts';
import { textSchema } from './text.ts';

const promptIdSchema = z.enum(teamPrompts.map((prompt) => prompt.id));
const sectionSchema = z.enum(teamSections);
const revisionSchema = z.int().min(0).max(1_000_000);
const versionNumberSchema = z.coerce.number().pipe(z.int().min(1).max(10_000));

export const teamParams = z.strictObject({ teamId: teamIdSchema });
export const answerParams = teamParams.extend({ promptId: promptIdSchema });
export const draftParams = teamParams.extend({ section: sectionSchema });
export const versionParams = teamParams.extend({ version: versionNumberSchema });

/** `PUT /api/teams/:teamId/alliance/answers/:promptId` */
export const answerBody = z.strictObject({ text: textSchema(longTextLimit), basedOn: revisionSchema });

/** `PUT /api/teams/:teamId/alliance/draft/:section` */
export const draftBody = z.strictObject({
  text: textSchema(longTextLimit),
  evidence: textSchema(evidenceLimit),
  basedOn: revisionSchema,
});

/** `POST /api/teams/:teamId/alliance/versions` */
export const proposalBody = z.strictObject({
  basedOn: z.strictObject({
    atmosphere: revisionSchema,
    'co-responsibility': revisionSchema,
    behaviour: revisionSchema,
  }),
});

/** `PUT /api/teams/:teamId/channel`: where the bot posts; sent by the configuration page on save. */
export const channelBody = z.strictObject({
  channelId: z.string().regex(/^19:[\w.-]{1,100}@thread\.(?:tacv2|skype)$/),
});

export type AnswerBody = z.infer<typeof answerBody>;
export type DraftBody = z.infer<typeof draftBody>;
export type ProposalBody = z.infer<typeof proposalBody>;
export type ChannelBody = z.infer<typeof channelBody>;

/** `GET /api/teams/:teamId/alliance`, and the reply to every write on it. Times are milliseconds since 1970-01-01. */
export type TeamAllianceView = {
  readonly team: { readonly name: string; readonly members: readonly MemberView[] };
  /** Who asks. */
  readonly me: string;
  readonly stage: 'writing' | 'drafting' | 'proposed' | 'in-force';
  /** While `stage` is `writing`: one's own only. Afterwards everyone's. */
  readonly answers: readonly AnswerView[];
  /** Who has written anything, by person id; never what. */
  readonly writers: readonly string[];
  readonly draft: Readonly<Record<TeamSection, DraftSectionView>>;
  /** Oldest first. */
  readonly versions: readonly VersionView[];
};

export type MemberView = { readonly personId: string; readonly name: string; readonly role: 'member' | 'guest' };

type AnswerView = {
  readonly promptId: TeamPromptId;
  readonly personId: string;
  readonly text: string;
  readonly revision: number;
};

type DraftSectionView = {
  readonly text: string;
  readonly evidence: string;
  readonly revision: number;
  readonly editedBy: string | undefined;
};

export type VersionView = {
  readonly number: number;
  readonly sections: Readonly<Record<TeamSection, { readonly text: string; readonly evidence: string }>>;
  readonly proposedBy: string;
  readonly proposedAt: number;
  readonly commitments: readonly { readonly personId: string; readonly at: number }[];
  readonly inForceSince: number | undefined;
  /** Whether the post about it arrived in the channel. `unknown`: Teams' answer was lost. */
  readonly post: 'waiting' | 'sent' | 'unknown';
};
