import type { VictoryClient } from '#contracts/victory-client.ts';
import { slidesMediaType } from '#contracts/victory-media-type.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiRequest } from './api-request.ts';

/** The endpoints of victories in our API. */
export const makeVictoryClient = (request: ApiRequest): VictoryClient => ({
  read: (teamId, id) => request({ method: 'GET', path: pathOf(teamId, id) }),
  tell: (teamId, id, body) => request({ method: 'PUT', path: pathOf(teamId, id), body }),
  takeBack: (teamId, id, body) => request({ method: 'DELETE', path: pathOf(teamId, id), body }),
  post: (teamId, id) => request({ method: 'POST', path: `${pathOf(teamId, id)}/post` }),
  bring: (teamId, id, body) => request({ method: 'POST', path: `${pathOf(teamId, id)}/bringing`, body }),
  slides: (teamId, id, language = 'en') =>
    request({ method: 'GET', path: `${pathOf(teamId, id)}/slides?language=${language}`, accept: slidesMediaType }),
});

const pathOf = (teamId: TeamId, id: string): string => `/api/teams/${teamId}/victories/${id}`;
