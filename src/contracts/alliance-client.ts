import type { TeamPromptId, TeamSection } from '#domain/alliance/team/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { AnswerBody, ChannelBody, DraftBody, ProposalBody, TeamAllianceView } from './alliance-api.ts';
import type { ApiOutcome } from './api-outcome.ts';

type Reply = Promise<ApiOutcome<TeamAllianceView>>;

/** A team's alliance as browsers reach it. Rejects with `Unavailable` (`server`, `sign-in`). */
export type AllianceClient = {
  read(teamId: TeamId): Reply;
  answer(teamId: TeamId, promptId: TeamPromptId, body: AnswerBody): Reply;
  open(teamId: TeamId): Reply;
  draft(teamId: TeamId, section: TeamSection, body: DraftBody): Reply;
  propose(teamId: TeamId, body: ProposalBody): Reply;
  commit(teamId: TeamId, version: number): Reply;
  /** Tells where the bot posts for this team. */
  chooseChannel(teamId: TeamId, body: ChannelBody): Promise<ApiOutcome<unknown>>;
};
