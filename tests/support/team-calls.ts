import type { LightMyRequestResponse } from 'fastify';
import type { LineBody, OwnCheckInView, TeamAllianceView } from '#contracts/alliance-api.ts';
import type { Stance } from '#domain/alliance/team/position.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { alliancePath } from './api-server.ts';
import type { ApiServer } from './api-server.ts';
import { ada, lineId, members, personId } from './sample-team.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export const dan = personId(4);
export const eve = personId(5);

/** The sample team and two more people. */
export const five: readonly RosterMember[] = [
  ...members,
  { personId: dan, name: 'Dan Ruiz', role: 'member' },
  { personId: eve, name: 'Eve Stone', role: 'member' },
];

export const support: Stance = { kind: 'support' };
export const liveWith: Stance = { kind: 'live-with' };
export const objection: Stance = { kind: 'object', reason: 'It is vague.', proposal: 'Name a day.' };

/** What people of the sample team do in their alliance over HTTP, whatever time it is. */
export const makeTeamCalls = (server: ApiServer) => {
  const call = (person: PersonId, method: Method, path: string, payload?: object): Promise<LightMyRequestResponse> => {
    const exp = server.world.clock.now() / 1000 + 3600;
    const request = { method, url: `${alliancePath}${path}`, ...(payload && { payload }) };
    return server.callAs({ person, claims: { exp } }, request);
  };
  const view = async (reply: Promise<LightMyRequestResponse>): Promise<TeamAllianceView> => {
    const { statusCode, body } = await reply;
    if (statusCode !== 200) throw new Error(body);
    return JSON.parse(body) as TeamAllianceView;
  };
  const line = (person: PersonId, number: number, given: Partial<LineBody> = {}) => {
    const body: LineBody = { part: 'atmosphere', text: `Line ${String(number)}`, evidence: '', basedOn: 0, ...given };
    return call(person, 'PUT', `/lines/${lineId(number)}`, body);
  };
  const propose = (person: PersonId, lines: readonly (readonly [number: number, revision: number])[]) =>
    call(person, 'POST', '/versions', {
      basedOn: lines.map(([number, revision]) => ({ id: lineId(number), revision })),
      replyBy: '2026-11-27',
    });
  const commit = (person: PersonId, version = 1) => call(person, 'POST', `/versions/${String(version)}/commitments`);
  const roster = (): readonly PersonId[] => (server.world.roster ?? []).map((member) => member.personId);
  /** Opens the answers; two lines, proposed by Ada. */
  const reachProposal = async () => {
    await view(call(ada, 'POST', '/opening'));
    await view(line(ada, 1));
    await view(line(ada, 2, { part: 'conflict-steps' }));
    return view(
      propose(ada, [
        [1, 1],
        [2, 1],
      ]),
    );
  };
  return {
    call,
    view,
    line,
    propose,
    commit,
    reachProposal,
    read: (person: PersonId) => view(call(person, 'GET', '')),
    answer: (person: PersonId, text: string, basedOn = 0) =>
      call(person, 'PUT', '/answers/team.climate', { text, basedOn }),
    position: (person: PersonId, number: number, stance: Stance, version = 1) =>
      call(person, 'PUT', `/versions/${String(version)}/lines/${lineId(number)}/position`, { stance }),
    facilitator: (person: PersonId, to: PersonId | null) => call(person, 'PUT', '/facilitator', { personId: to }),
    checkIn: (person: PersonId, given: Partial<OwnCheckInView> = {}, round = 1) =>
      call(person, 'PUT', `/check-ins/${String(round)}`, { purpose: 4, trust: 4, care: 4, change: '', ...given }),
    /** Everyone of the team commits to {@link reachProposal}'s version. */
    agree: async () => {
      await reachProposal();
      for (const person of roster()) await view(commit(person));
    },
  };
};

export type TeamCalls = ReturnType<typeof makeTeamCalls>;
