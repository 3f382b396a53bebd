import type { LightMyRequestResponse } from 'fastify';
import type { HomeView, PairView } from '#contracts/pair-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { ApiServer } from './api-server.ts';
import { ada, bo, nameOfSample } from './sample-team.ts';
import { guid } from './sample-pair.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What two people do in their alliance over HTTP; Ada invites Bo. */
export const makePairCalls = (server: ApiServer) => {
  let allianceId = '';
  const call = (person: PersonId, method: Method, path: string, payload?: object): Promise<LightMyRequestResponse> =>
    server.callAs(person, { method, url: `/api/alliances/${allianceId}${path}`, ...(payload && { payload }) });
  const view = async (reply: Promise<LightMyRequestResponse>): Promise<PairView> => {
    const { statusCode, body } = await reply;
    if (statusCode !== 200) throw new Error(body);
    return JSON.parse(body) as PairView;
  };
  const invite = async (by = ada, personId = bo, why = 'To learn', name = nameOfSample(personId)) => {
    const payload = { personId, name, why };
    const reply = await server.callAs(by, { method: 'POST', url: '/api/me/alliances', payload });
    if (reply.statusCode === 200) allianceId = reply.json<PairView>().allianceId;
    return reply;
  };
  const openness = (person: PersonId, ready: boolean, basedOn: number) =>
    view(call(person, 'PUT', '/openness', { why: `Why of ${person}`, expectations: '', fears: '', ready, basedOn }));
  return {
    call,
    invite,
    openness,
    id: () => allianceId,
    read: (person: PersonId) => view(call(person, 'GET', '')),
    home: async (person: PersonId) =>
      (await server.callAs(person, { url: '/api/me/alliances' })).json<HomeView>().alliances,
    /** Ada invites, Bo accepts. */
    begin: async () => {
      await invite();
      return view(call(bo, 'POST', '/reply', { reply: 'accept' }));
    },
    /** One line, proposed by Ada, both commit. */
    agree: async (text = 'We say no early.') => {
      const line = { part: 'expectations', of: null, text, evidence: 'Nobody waits.', basedOn: 0 };
      await view(call(ada, 'PUT', `/lines/${guid(1)}`, line));
      await view(call(ada, 'POST', '/versions', { basedOn: { [guid(1)]: 1 } }));
      await view(call(ada, 'POST', '/versions/1/commitments'));
      return view(call(bo, 'POST', '/versions/1/commitments'));
    },
  };
};

export type PairCalls = ReturnType<typeof makePairCalls>;
