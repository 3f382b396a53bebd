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
  start(teamId: TeamId, id: string, body: ChallengeBody): Reply;
  giveMark(teamId: TeamId, id: string, body: OwnMarkBody): Reply;
  /** @param week e.g. `2026-W47` */
  markWeek(teamId: TeamId, id: string, week: string, body: WeekMarkBody): Reply;
  pause(teamId: TeamId, id: string, body: ChallengePauseBody): Reply;
  end(teamId: TeamId, id: string, body: ChallengeEndBody): Reply;
  stop(teamId: TeamId, id: string): Reply;
  own(teamId: TeamId): Promise<ApiOutcome<OwnMarksView>>;
  gallery(teamId: TeamId): Promise<ApiOutcome<GalleryView>>;
};
