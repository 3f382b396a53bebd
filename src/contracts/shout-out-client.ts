import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiOutcome } from './api-outcome.ts';
import type {
  LaterTurnBody,
  OwnShoutOutsView,
  ShoutOutBody,
  ShoutOutChoiceBody,
  SwapAnswerBody,
  SwapBody,
} from './shout-out-api.ts';
import type { WeekView } from './week-api.ts';

type Reply = Promise<ApiOutcome<WeekView>>;

/** Recognitions as browsers reach them. Rejects with `Unavailable` (`server`, `sign-in`). */
export type ShoutOutClient = {
  own(teamId: TeamId): Promise<ApiOutcome<OwnShoutOutsView>>;
  /** The same again is sent once. */
  give(teamId: TeamId, id: string, body: ShoutOutBody): Reply;
  choose(teamId: TeamId, id: string, body: ShoutOutChoiceBody): Reply;
  takeBack(teamId: TeamId, id: string): Reply;
  putTurnOff(teamId: TeamId, body: LaterTurnBody): Reply;
  askSwap(teamId: TeamId, body: SwapBody): Reply;
  answerSwap(teamId: TeamId, body: SwapAnswerBody): Reply;
};
