import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiOutcome } from './api-outcome.ts';
import type {
  KeptShareView,
  NeedBody,
  NeedRemovalBody,
  PromiseBody,
  ReadingBody,
  TakingBody,
} from './reciprocity-api.ts';
import type { WeekView } from './week-api.ts';

type Reply = Promise<ApiOutcome<WeekView>>;

/** Needs, offers and promises as browsers reach them. Rejects with `Unavailable` (`server`, `sign-in`). */
export type ReciprocityClient = {
  /** Adds a need or an offer, or edits it. */
  write(teamId: TeamId, noun: NeedNoun, id: string, body: NeedBody): Reply;
  takeBack(teamId: TeamId, noun: NeedNoun, id: string, body: NeedRemovalBody): Reply;
  /** Takes a need, accepts an offer. */
  take(teamId: TeamId, noun: NeedNoun, id: string, body: TakingBody): Reply;
  promise(teamId: TeamId, id: string, body: PromiseBody): Reply;
  readAgain(teamId: TeamId, id: string, body: ReadingBody): Reply;
  keptShare(teamId: TeamId): Promise<ApiOutcome<KeptShareView>>;
};
