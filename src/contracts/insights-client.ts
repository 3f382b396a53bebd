import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiOutcome } from './api-outcome.ts';
import type { InsightsView } from './insights-api.ts';

/** How a team's practices go, as browsers reach it. Rejects with `Unavailable` (`server`, `sign-in`). */
export type InsightsClient = { read(teamId: TeamId): Promise<ApiOutcome<InsightsView>> };
