import type { TeamPromptId } from '#domain/alliance/team/team-prompts.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type {
  AnswerBody,
  ChannelBody,
  FacilitatorBody,
  GroupingBody,
  LineBody,
  LinePlaceBody,
  LineRemovalBody,
  PositionBody,
  ProposalBody,
  TeamAllianceView,
  TeamCheckInBody,
  TeamExportQuery,
  TeamRhythmBody,
} from './alliance-api.ts';
import type { ApiOutcome } from './api-outcome.ts';

type Reply = Promise<ApiOutcome<TeamAllianceView>>;

/** A team's alliance as browsers reach it. Rejects with `Unavailable` (`server`, `sign-in`). */
export type AllianceClient = {
  read(teamId: TeamId): Reply;
  answer(teamId: TeamId, promptId: TeamPromptId, body: AnswerBody): Reply;
  open(teamId: TeamId): Reply;
  /** @param personId who wrote the answer */
  group(teamId: TeamId, promptId: TeamPromptId, personId: string, body: GroupingBody): Reply;
  writeLine(teamId: TeamId, lineId: string, body: LineBody): Reply;
  removeLine(teamId: TeamId, lineId: string, body: LineRemovalBody): Reply;
  moveLine(teamId: TeamId, lineId: string, body: LinePlaceBody): Reply;
  propose(teamId: TeamId, body: ProposalBody): Reply;
  takePosition(teamId: TeamId, version: number, lineId: string, body: PositionBody): Reply;
  commit(teamId: TeamId, version: number): Reply;
  setFacilitator(teamId: TeamId, body: FacilitatorBody): Reply;
  setRhythm(teamId: TeamId, body: TeamRhythmBody): Reply;
  checkIn(teamId: TeamId, round: number, body: TeamCheckInBody): Reply;
  /** The text of the document. */
  exportPage(
    teamId: TeamId,
    format: TeamExportQuery['format'],
    language: TeamExportQuery['language'],
  ): Promise<ApiOutcome<string>>;
  /** Tells where the bot posts for this team. */
  chooseChannel(teamId: TeamId, body: ChannelBody): Promise<ApiOutcome<unknown>>;
};
