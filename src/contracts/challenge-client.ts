import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiOutcome } from './api-outcome.ts';
import type {
  ChallengeBody,
  ChallengeEndBody,
  ChallengePauseBody,
  GalleryView,
  OwnMarkBody,
  OwnMarksView,
  WeekMarkBody,
} from './challenge-api.ts';
import type { WeekView } from './week-api.ts';

type Reply = Promise<ApiOutcome<WeekView>>;

/** Four weeks of a practice as browsers reach them. Rejects with `Unavailable` (`server`, `sign-in`). */
export type ChallengeClient = {
  /** One's own answers in those that go on. */
  own(teamId: TeamId): Promise<ApiOutcome<OwnMarksView>>;
  /** Those of a year that were told. */
  gallery(teamId: TeamId): Promise<ApiOutcome<GalleryView>>;
  start(teamId: TeamId, id: string, body: ChallengeBody): Reply;
  giveMark(teamId: TeamId, id: string, body: OwnMarkBody): Reply;
  markWeek(teamId: TeamId, id: string, week: string, body: WeekMarkBody): Reply;
  pause(teamId: TeamId, id: string, body: ChallengePauseBody): Reply;
  /** With the story. */
  finish(teamId: TeamId, id: string, body: ChallengeEndBody): Reply;
  /** Without one. */
  stop(teamId: TeamId, id: string): Reply;
};
