import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { PairView } from '#contracts/pair-api.ts';
import type { Route } from '#server/route.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { victoryEntry } from '../support/sample-board.ts';
import { dissentEntry } from '../support/sample-dissent.ts';
import { ada, bo, carla, stranger, teamId, tenantId } from '../support/sample-team.ts';
import type { TokenWish } from '../support/tokens.ts';

/** Ada is the one whose alliance, note and team the paths name. */
const callers = {
  anonymous: undefined,
  otherTenant: { person: ada, tenant: tenantId(2) },
  otherTeam: { person: stranger },
  administrator: { person: stranger, claims: { roles: ['Alliance.Administrator'] } },
  otherAdministrator: { person: ada, tenant: tenantId(2), claims: { roles: ['Alliance.Administrator'] } },
  sameTeam: { person: carla },
  partner: { person: bo },
  self: { person: ada },
} as const satisfies Readonly<Record<string, TokenWish | undefined>>;

type Caller = keyof typeof callers;

/**
 * What a caller gets: `in` what the path names, `own` the same of themselves and nothing of Ada's, `who` the question
 * who they are, `none` what a stranger gets, `key` how one gets a key that no token stands for, `role` who gives a role.
 */
type Cell = 'in' | 'own' | 'who' | 'none' | 'key' | 'role';
type Row = Readonly<Record<Caller, Cell>>;

/** An administrator gets what they would get without the role, wherever the row says nothing else of them. */
const row = (...[anonymous, otherTenant, otherTeam, sameTeam, partner, self]: readonly Cell[]): Row =>
  ({
    anonymous,
    otherTenant,
    otherTeam,
    administrator: otherTeam,
    otherAdministrator: otherTenant,
    sameTeam,
    partner,
    self,
  }) as Row;

const ofTeam = row('who', 'none', 'none', 'in', 'in', 'in');
const ofPair = row('who', 'none', 'none', 'none', 'in', 'in');
const ofSelf = row('who', 'own', 'own', 'own', 'own', 'in');
const ofAll = row('in', 'in', 'in', 'in', 'in', 'in');
/** The Bot Connector alone, which proves itself to the bot's own adapter: a token of ours means nothing there. */
const ofBot = row('who', 'who', 'who', 'who', 'who', 'who');

/** Whoever looks after the deployment, who is known by a key alone. */
const ofKey = row('key', 'key', 'key', 'key', 'key', 'key');

/** On the tenant that the role was given in, and on nothing in it that anyone wrote. */
const ofRole: Row = {
  ...row('who', 'role', 'role', 'role', 'role', 'role'),
  administrator: 'in',
  otherAdministrator: 'own',
};

const team = '/api/teams/:teamId/alliance';
const pair = '/api/alliances/:allianceId';

const matrix: Readonly<Record<string, Row>> = {
  [`GET ${team}`]: ofTeam,
  [`PUT ${team}/answers/:promptId`]: ofTeam,
  [`POST ${team}/opening`]: ofTeam,
  [`PUT ${team}/answers/:promptId/:personId/line`]: ofTeam,
  [`PUT ${team}/lines/:lineId`]: ofTeam,
  [`DELETE ${team}/lines/:lineId`]: ofTeam,
  [`PUT ${team}/lines/:lineId/place`]: ofTeam,
  [`POST ${team}/versions`]: ofTeam,
  [`PUT ${team}/versions/:version/lines/:lineId/position`]: ofTeam,
  [`POST ${team}/versions/:version/commitments`]: ofTeam,
  [`PUT ${team}/facilitator`]: ofTeam,
  [`PUT ${team}/rhythm`]: ofTeam,
  [`PUT ${team}/check-ins/:round`]: ofTeam,
  [`GET ${team}/export`]: ofTeam,
  'PUT /api/teams/:teamId/channel': ofTeam,
  'GET /api/teams/:teamId/weeks/:week': ofTeam,
  'POST /api/teams/:teamId/unsure-posts/again': ofTeam,
  'POST /api/teams/:teamId/unsure-posts/arrived': ofTeam,
  'GET /api/teams/:teamId/insights': ofTeam,
  'GET /api/teams/:teamId/settings': ofTeam,
  'PUT /api/teams/:teamId/settings': ofTeam,
  'PUT /api/teams/:teamId/needs/:id': ofTeam,
  'DELETE /api/teams/:teamId/needs/:id': ofTeam,
  'POST /api/teams/:teamId/needs/:id/promise': ofTeam,
  'PUT /api/teams/:teamId/offers/:id': ofTeam,
  'DELETE /api/teams/:teamId/offers/:id': ofTeam,
  'POST /api/teams/:teamId/offers/:id/promise': ofTeam,
  'PUT /api/teams/:teamId/promises/:id': ofTeam,
  'POST /api/teams/:teamId/promises/:id/reading': ofTeam,
  'GET /api/teams/:teamId/kept-share': ofTeam,
  'GET /api/me/teams/:teamId/shout-outs': ofTeam,
  'PUT /api/teams/:teamId/shout-outs/:id': ofTeam,
  'DELETE /api/teams/:teamId/shout-outs/:id': ofTeam,
  'POST /api/teams/:teamId/shout-outs/:id/choice': ofTeam,
  'POST /api/teams/:teamId/voices/later': ofTeam,
  'POST /api/teams/:teamId/voices/swap': ofTeam,
  'POST /api/teams/:teamId/voices/swap/answer': ofTeam,
  'GET /api/teams/:teamId/dissents/:id': ofTeam,
  'PUT /api/teams/:teamId/dissents/:id': ofTeam,
  'POST /api/teams/:teamId/dissents/:id/thanks': ofTeam,
  'POST /api/teams/:teamId/dissents/:id/clarifications': ofTeam,
  'POST /api/teams/:teamId/dissents/:id/decisions': ofTeam,
  'PUT /api/teams/:teamId/challenges/:id': ofTeam,
  'DELETE /api/teams/:teamId/challenges/:id': ofTeam,
  'PUT /api/teams/:teamId/challenges/:id/mark': ofTeam,
  'PUT /api/teams/:teamId/challenges/:id/weeks/:week': ofTeam,
  'POST /api/teams/:teamId/challenges/:id/pause': ofTeam,
  'POST /api/teams/:teamId/challenges/:id/end': ofTeam,
  'GET /api/teams/:teamId/challenges': ofTeam,
  'GET /api/me/teams/:teamId/challenge': ofTeam,
  'PUT /api/teams/:teamId/field-notes/:day': ofTeam,
  'DELETE /api/teams/:teamId/field-notes/:day': ofTeam,
  'PUT /api/teams/:teamId/field-window': ofTeam,
  'DELETE /api/teams/:teamId/field-window': ofTeam,
  'GET /api/teams/:teamId/obstacles': ofTeam,
  'GET /api/me/teams/:teamId/field-window': ofTeam,
  'GET /api/teams/:teamId/team-window': ofTeam,
  'PUT /api/teams/:teamId/team-window': ofTeam,
  'DELETE /api/teams/:teamId/team-window': ofTeam,
  'GET /api/teams/:teamId/member-addresses': ofTeam,
  'GET /api/teams/:teamId/victories/:id': ofTeam,
  'PUT /api/teams/:teamId/victories/:id': ofTeam,
  'DELETE /api/teams/:teamId/victories/:id': ofTeam,
  'POST /api/teams/:teamId/victories/:id/post': ofTeam,
  'POST /api/teams/:teamId/victories/:id/bringing': ofTeam,
  'GET /api/teams/:teamId/victories/:id/slides': ofTeam,
  [`GET ${pair}`]: ofPair,
  [`POST ${pair}/reply`]: ofPair,
  [`PUT ${pair}/openness`]: ofPair,
  [`PUT ${pair}/answers/:promptId`]: ofPair,
  [`POST ${pair}/prompts`]: ofPair,
  [`PUT ${pair}/hidden-prompts/:promptId`]: ofPair,
  [`PUT ${pair}/lines/:lineId`]: ofPair,
  [`DELETE ${pair}/lines/:lineId`]: ofPair,
  [`POST ${pair}/versions`]: ofPair,
  [`POST ${pair}/versions/:version/commitments`]: ofPair,
  [`PUT ${pair}/rhythm`]: ofPair,
  [`PUT ${pair}/check-ins/:round`]: ofPair,
  [`POST ${pair}/review`]: ofPair,
  [`PUT ${pair}/promises/:promiseId`]: ofPair,
  [`POST ${pair}/pause`]: ofPair,
  [`POST ${pair}/resume`]: ofPair,
  [`POST ${pair}/leave`]: ofPair,
  [`GET ${pair}/export`]: ofPair,
  'GET /api/me/alliances': ofSelf,
  'POST /api/me/alliances': ofSelf,
  'GET /api/me/notes/:allianceId': ofSelf,
  'PUT /api/me/notes/:allianceId': ofPair,
  'GET /api/me/dissents': ofSelf,
  'PUT /api/me/dissents/:otherId/:id': ofSelf,
  'POST /api/me/dissents/:otherId/:id/thanks': ofSelf,
  'POST /api/me/dissents/:otherId/:id/clarifications': ofSelf,
  'POST /api/me/dissents/:otherId/:id/decisions': ofSelf,
  'GET /api/me/week': ofSelf,
  'GET /api/me/between': ofSelf,
  'GET /api/me/preferences': ofSelf,
  'PUT /api/me/preferences': ofSelf,
  'PUT /api/me/focus-times': ofSelf,
  'DELETE /api/me/focus-times': ofSelf,
  'GET /api/me/calendar-settings': ofSelf,
  'PUT /api/me/calendar-settings': ofSelf,
  'GET /api/me/data': ofSelf,
  'DELETE /api/me/data': ofSelf,
  'GET /api/me/farewell': ofSelf,
  'GET /api/me/prompt-uses/:counterpart': ofSelf,
  'POST /api/me/prompt-uses/:counterpart': ofSelf,
  'GET /api/administration': ofRole,
  'GET /api/administration/teams': ofRole,
  'PUT /api/administration/settings': ofRole,
  'POST /api/messages': ofBot,
  'GET /api/openapi.json': ofAll,
  'GET /healthz': ofAll,
  'GET /readyz': ofAll,
  'GET /status': ofKey,
};

const secret = 'Nobody but Ada reads this';

let server: ApiServer;
let allianceId: string;

beforeEach(async () => {
  server = await startApiServer();
  const payload = { personId: bo, name: 'Bo', why: 'To learn' };
  const invited = await server.callAs(ada, { method: 'POST', url: '/api/me/alliances', payload });
  ({ allianceId } = invited.json<PairView>());
  await server.callAs(ada, { method: 'PUT', url: `/api/me/notes/${allianceId}`, payload: { text: secret } });
  const { id } = parametersOf();
  const { scope } = await server.world.open(ada);
  await server.world.board.add(scope, dissentEntry({ id: id! }));
  await server.world.board.add(scope, victoryEntry(1, { id: id! }));
});
afterEach(() => server.stop());

const parametersOf = (): Readonly<Record<string, string>> => ({
  teamId: teamId(1),
  promptId: 'team.climate',
  personId: ada,
  version: '1',
  counterpart: '1'.repeat(64),
  allianceId,
  lineId: 'eeeeeeee-0000-4000-8000-000000000001',
  promiseId: 'eeeeeeee-0000-4000-8000-000000000002',
  round: '1',
  week: '2026-W47',
  day: '2026-11-20',
  id: 'eeeeeeee-0000-4000-8000-000000000003',
  otherId: bo,
});

/** What some paths need to say more. */
const queries: Readonly<Record<string, string>> = {
  [`${pair}/export`]: '?format=md',
  [`${team}/export`]: '?format=md',
  '/api/me/data': '?format=json&language=en',
};

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;

const bodyOf = ({ method, access }: Route): Pick<InjectOptions, 'payload' | 'headers'> => {
  if (method === 'GET') return {};
  if (access === 'bot') return { payload: {} };
  // Whoever is let in fails at this body: a write is tried without being done.
  return { payload: '{ not JSON', headers: { 'content-type': 'application/json' } };
};

const callAs = async (caller: Caller, route: Route): Promise<LightMyRequestResponse> => {
  const { method, path } = route;
  const url = `${path.replace(/:(\w+)/g, (_, name: string) => parametersOf()[name] ?? '')}${queries[path] ?? ''}`;
  const call = { method, url, ...bodyOf(route) };
  const wish = callers[caller];
  return wish === undefined ? server.app.inject(call) : server.callAs(wish, call);
};

const admitted = ({ statusCode }: LightMyRequestResponse, { method }: Route): boolean =>
  statusCode === (method === 'GET' ? 200 : 400);

const cellOf = (reply: LightMyRequestResponse, route: Route): Cell | number => {
  if (admitted(reply, route)) return 'in';
  if (reply.statusCode === 401) return 'who';
  if (reply.statusCode === 403) return reply.body.includes('administrators-only') ? 'role' : 'key';
  return reply.statusCode === 404 && reply.json<{ code: string }>().code === 'not-for-you' ? 'none' : reply.statusCode;
};

test('every route has its row in the matrix, and every row its route', () => {
  expect(Object.keys(matrix).sort()).toEqual(server.routes.map(nameOf).sort());
});

describe.each(Object.keys(callers) as Caller[])('to the caller "%s"', (caller) => {
  test.each(Object.entries(matrix))('%s opens as its row says', async (name, expected) => {
    const route = server.routes.find((one) => nameOf(one) === name)!;
    const reply = await callAs(caller, route);
    const cell = expected[caller];
    expect(cellOf(reply, route)).toBe(cell === 'own' ? 'in' : cell);
    if (cell !== 'in') expect(reply.body).not.toContain(secret);
  });
});
