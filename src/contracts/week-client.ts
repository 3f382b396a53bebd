import type { TeamId } from '#domain/shared/ids.ts';
import type { Week } from '#domain/shared/week.ts';
import type { ApiOutcome } from './api-outcome.ts';
import type { UnsurePostsView } from './unsure-posts-api.ts';
import type { WeekView } from './week-api.ts';

/** A team's weeks as browsers reach them. Rejects with `Unavailable` (`server`, `sign-in`). */
export type WeekClient = {
  /** @param week `undefined`: the one that it is for the team. */
  read(teamId: TeamId, week: Week | undefined): Promise<ApiOutcome<WeekView>>;
  /** @param post as {@link UnsurePostsView} names it */
  postAgain(teamId: TeamId, post: string): Promise<ApiOutcome<UnsurePostsView>>;
  /** Says that it is there. */
  confirmPost(teamId: TeamId, post: string): Promise<ApiOutcome<UnsurePostsView>>;
};
