import type { InsightsClient } from '#contracts/insights-client.ts';
import type { ApiRequest } from './api-request.ts';

/** How a team's practices go, in our API. */
export const makeInsightsClient = (request: ApiRequest): InsightsClient => ({
  read: (teamId) => request({ method: 'GET', path: `/api/teams/${teamId}/insights` }),
});
