import type { PairClient } from '#contracts/pair-client.ts';
import type { ApiRequest } from './api-request.ts';

/** The endpoints of our API for alliances between two. */
export const makePairClient = (request: ApiRequest): PairClient => ({
  home: () => request({ method: 'GET', path: '/api/me/alliances' }),
  invite: (body) => request({ method: 'POST', path: '/api/me/alliances', body }),
  read: (id) => request({ method: 'GET', path: pathOf(id) }),
  reply: (id, body) => request({ method: 'POST', path: `${pathOf(id)}/reply`, body }),
  writeOpenness: (id, body) => request({ method: 'PUT', path: `${pathOf(id)}/openness`, body }),
  answer: (id, promptId, body) => request({ method: 'PUT', path: `${pathOf(id)}/answers/${promptId}`, body }),
  addPrompt: (id, body) => request({ method: 'POST', path: `${pathOf(id)}/prompts`, body }),
  hidePrompt: (id, promptId, body) =>
    request({ method: 'PUT', path: `${pathOf(id)}/hidden-prompts/${promptId}`, body }),
  writeLine: (id, lineId, body) => request({ method: 'PUT', path: `${pathOf(id)}/lines/${lineId}`, body }),
  removeLine: (id, lineId, body) => request({ method: 'DELETE', path: `${pathOf(id)}/lines/${lineId}`, body }),
  propose: (id, body) => request({ method: 'POST', path: `${pathOf(id)}/versions`, body }),
  commit: (id, version) => request({ method: 'POST', path: `${pathOf(id)}/versions/${version}/commitments` }),
  setRhythm: (id, body) => request({ method: 'PUT', path: `${pathOf(id)}/rhythm`, body }),
  checkIn: (id, round, body) => request({ method: 'PUT', path: `${pathOf(id)}/check-ins/${round}`, body }),
  review: (id, body) => request({ method: 'POST', path: `${pathOf(id)}/review`, body }),
  writePromise: (id, promiseId, body) => request({ method: 'PUT', path: `${pathOf(id)}/promises/${promiseId}`, body }),
  pause: (id, body) => request({ method: 'POST', path: `${pathOf(id)}/pause`, body }),
  resume: (id) => request({ method: 'POST', path: `${pathOf(id)}/resume` }),
  leave: (id) => request({ method: 'POST', path: `${pathOf(id)}/leave` }),
  note: (id) => request({ method: 'GET', path: `/api/me/notes/${id}` }),
  writeNote: (id, body) => request({ method: 'PUT', path: `/api/me/notes/${id}`, body }),
  exportPage: (id, format, language) =>
    request({
      method: 'GET',
      path: `${pathOf(id)}/export?format=${format}&language=${language}`,
      accept: format === 'md' ? 'text/markdown' : 'text/html',
    }),
});

const pathOf = (allianceId: string): string => `/api/alliances/${allianceId}`;
