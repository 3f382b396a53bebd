import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiOutcome } from './api-outcome.ts';
import type { BringingBody, SlidesQuery, VictoryBody, VictoryRemovalBody, VictoryView } from './victory-api.ts';
import type { WeekView } from './week-api.ts';

type Reply = Promise<ApiOutcome<WeekView>>;

/** Victories as browsers reach them. Rejects with `Unavailable` (`server`, `sign-in`). */
export type VictoryClient = {
  /** One, of whichever week. */
  read(teamId: TeamId, id: string): Promise<ApiOutcome<VictoryView>>;
  /** Tells one, or words it anew. */
  tell(teamId: TeamId, id: string, body: VictoryBody): Reply;
  takeBack(teamId: TeamId, id: string, body: VictoryRemovalBody): Reply;
  /** Into the team's channel. */
  post(teamId: TeamId, id: string): Reply;
  /** Into another team that one is in. */
  bring(teamId: TeamId, id: string, body: BringingBody): Reply;
  /** A deck of three slides, a `.pptx`. */
  slides(teamId: TeamId, id: string, language: SlidesQuery['language']): Promise<ApiOutcome<Blob>>;
};
