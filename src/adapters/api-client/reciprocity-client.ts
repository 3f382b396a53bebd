import type { ReciprocityClient } from '#contracts/reciprocity-client.ts';
import type { NeedNoun } from '#domain/reciprocity/decide-need.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiRequest } from './api-request.ts';

/** The endpoints of needs, offers and promises in our API. */
export const makeReciprocityClient = (request: ApiRequest): ReciprocityClient => ({
  write: (teamId, noun, id, body) => request({ method: 'PUT', path: needPath(teamId, noun, id), body }),
  takeBack: (teamId, noun, id, body) => request({ method: 'DELETE', path: needPath(teamId, noun, id), body }),
  take: (teamId, noun, id, body) => request({ method: 'POST', path: `${needPath(teamId, noun, id)}/promise`, body }),
  promise: (teamId, id, body) => request({ method: 'PUT', path: `/api/teams/${teamId}/promises/${id}`, body }),
  readAgain: (teamId, id, body) =>
    request({ method: 'POST', path: `/api/teams/${teamId}/promises/${id}/reading`, body }),
  keptShare: (teamId) => request({ method: 'GET', path: `/api/teams/${teamId}/kept-share` }),
});

const needPath = (teamId: TeamId, noun: NeedNoun, id: string): string => `/api/teams/${teamId}/${noun}s/${id}`;
