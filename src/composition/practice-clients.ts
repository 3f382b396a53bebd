import type { ApiRequest } from '#adapters/api-client/api-request.ts';
import { makeChallengeClient } from '#adapters/api-client/challenge-client.ts';
import { makeDissentClient, makePersonalDissentClient } from '#adapters/api-client/dissent-client.ts';
import { makeInsightsClient } from '#adapters/api-client/insights-client.ts';
import { makeMyWeekClient } from '#adapters/api-client/my-week-client.ts';
import { makeFieldWindowClient } from '#adapters/api-client/field-window-client.ts';
import { makeReciprocityClient } from '#adapters/api-client/reciprocity-client.ts';
import { makeShoutOutClient } from '#adapters/api-client/shout-out-client.ts';
import { makeTeamWindowClient } from '#adapters/api-client/team-window-client.ts';
import { makeVictoryClient } from '#adapters/api-client/victory-client.ts';
import { makeWeekClient } from '#adapters/api-client/week-client.ts';
import type { PracticeClients } from '#surfaces/tab/practice-clients.ts';

/** The clients of the weekly practices. */
export const makePracticeClients = (request: ApiRequest): PracticeClients => ({
  weeks: makeWeekClient(request),
  insights: makeInsightsClient(request),
  myWeek: makeMyWeekClient(request),
  dissents: makeDissentClient(request),
  personalDissents: makePersonalDissentClient(request),
  fieldWindows: makeFieldWindowClient(request),
  teamWindows: makeTeamWindowClient(request),
  reciprocity: makeReciprocityClient(request),
  shoutOuts: makeShoutOutClient(request),
  victories: makeVictoryClient(request),
  challenges: makeChallengeClient(request),
});
