import type { ShoutOutClient } from '#contracts/shout-out-client.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { ApiRequest } from './api-request.ts';

/** The endpoints of recognitions in our API. */
export const makeShoutOutClient = (request: ApiRequest): ShoutOutClient => ({
  own: (teamId) => request({ method: 'GET', path: `/api/me/teams/${teamId}/shout-outs` }),
  give: (teamId, id, body) => request({ method: 'PUT', path: shoutOutPath(teamId, id), body }),
  choose: (teamId, id, body) => request({ method: 'POST', path: `${shoutOutPath(teamId, id)}/choice`, body }),
  takeBack: (teamId, id) => request({ method: 'DELETE', path: shoutOutPath(teamId, id) }),
  putTurnOff: (teamId, body) => request({ method: 'POST', path: `/api/teams/${teamId}/voices/later`, body }),
  askSwap: (teamId, body) => request({ method: 'POST', path: `/api/teams/${teamId}/voices/swap`, body }),
  answerSwap: (teamId, body) => request({ method: 'POST', path: `/api/teams/${teamId}/voices/swap/answer`, body }),
});

const shoutOutPath = (teamId: TeamId, id: string): string => `/api/teams/${teamId}/shout-outs/${id}`;
