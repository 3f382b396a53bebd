import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { startAzurite } from '#local/azurite-process.ts';
import type { AzuriteProcess } from '#local/azurite-process.ts';
import { makeChanges } from '#local/changes/changes.ts';
import type { Activity } from '#local/connector/activity.ts';
import { makeChannelPosts } from '#local/connector/channel-posts.ts';
import { addConnectorRoutes } from '#local/connector/connector-routes.ts';
import { makeConversations } from '#local/connector/conversations.ts';
import { makePersonalApps } from '#local/connector/personal-apps.ts';
import { makeTeamRoster } from '#local/connector/team-roster.ts';
import { addTeamsRoutes } from '#local/connector/teams-routes.ts';
import type { TeamSetup } from '#local/connector/teams-routes.ts';
import { everyone, people, team, tenantId } from '#local/people.ts';
import { openDocumentTable } from '#local/storage/document-table.ts';
import type { DocumentTable } from '#local/storage/document-table.ts';
import { origin, samplePerson } from '../support/stand-ins.ts';
import { testClock } from '../support/test-clock.ts';

const [amara, giulia] = [samplePerson(0), samplePerson(1)];
const noor = everyone.find(({ name }) => name === 'Noor Haddad')!;
const connector = '/local/connector/v3';
const thread = encodeURIComponent(team.threadId);
const inTeam = `${connector}/conversations/${thread}`;

let azurite: AzuriteProcess;
let app: FastifyInstance;
let starts = 0;
let setups: DocumentTable<TeamSetup>;
/** What the bot has been told, and whom the roster named at that moment. */
const heard: { readonly activity: Activity; readonly members: readonly string[] }[] = [];

beforeAll(async () => {
  azurite = await startAzurite({ dataDir: undefined });
}, 60_000);
afterAll(async () => {
  await azurite.stop();
});

const setInstalled = (installed: boolean) => setups.put('team', team.id, { installed, tab: undefined });

/** A team of its own for each test. */
const openApp = async (): Promise<FastifyInstance> => {
  const { connectionString } = azurite;
  const table = <Value>(name: string) => openDocumentTable<Value>(connectionString, `${name}${starts}`);
  const [changes, clock] = [makeChanges(), testClock()];
  const posts = makeChannelPosts(await table('Posts'), clock, changes);
  const apps = makePersonalApps(await table('Apps'), changes);
  const roster = makeTeamRoster(await table('Roster'), changes);
  const bot = {
    deliver: async (activity: Activity) => {
      heard.push({ activity, members: (await roster.members()).map(({ name }) => name) });
      return { status: 200, body: {} };
    },
  };
  const source = { origin, clock, newId: () => 'activity' };
  const server = fastify();
  setups = await table<TeamSetup>('Setups');
  await setInstalled(true);
  addTeamsRoutes(server, { source, changes, posts, setups, roster, bot });
  await addConnectorRoutes(server, { posts, roster, conversations: makeConversations(apps, roster) });
  return server;
};
beforeEach(async () => {
  starts += 1;
  heard.length = 0;
  app = await openApp();
});

const act = async (path: string, memberId: string, personId = amara.id) =>
  (await app.inject({ method: 'POST', url: `/local/teams/members${path}`, payload: { personId, memberId } }))
    .statusCode;
const add = (person: typeof noor, by = amara) => act('', person.id, by.id);
const remove = (person: typeof noor, by = amara) => act('/removal', person.id, by.id);

type Listed = { readonly members: readonly { readonly name: string; readonly userRole: string }[] };
const members = async () => (await app.inject(`${inTeam}/pagedmembers`)).json<Listed>().members;
const names = async () => (await members()).map(({ name }) => name);
const write = async (person: typeof noor) => {
  const payload = { personId: person.id, channelId: team.threadId, text: 'hi' };
  return (await app.inject({ method: 'POST', url: '/local/teams/messages', payload })).statusCode;
};

describe('the team', () => {
  test('holds the five at first, and not the sixth', async () => {
    expect(await names()).toEqual(people.map(({ name }) => name));
    expect(people).toHaveLength(5);
    expect(await names()).not.toContain(noor.name);
  });

  test('takes someone in, who is then a guest in its roster', async () => {
    expect(await add(noor)).toBe(204);
    expect((await members()).find(({ name }) => name === noor.name)).toMatchObject({ userRole: 'guest' });
    expect(await members()).toHaveLength(6);
    const one = await app.inject(`${inTeam}/members/29:${noor.id}`);
    expect(one.json<{ aadObjectId: string }>().aadObjectId).toBe(noor.id);
    expect((await app.inject(`${connector}/teams/${thread}`)).json()).toMatchObject({ memberCount: 6 });
  });

  test('lets someone go, who can come back', async () => {
    expect(await remove(giulia)).toBe(204);
    expect(await names()).not.toContain(giulia.name);
    expect((await app.inject(`${inTeam}/members/29:${giulia.id}`)).statusCode).toBe(404);
    expect(await add(giulia)).toBe(204);
    expect(await names()).toEqual(people.map(({ name }) => name));
  });

  test('is not left without anyone', async () => {
    for (const person of people.slice(1)) await remove(person);
    expect(await remove(amara)).toBe(409);
    expect(await names()).toEqual([amara.name]);
  });

  test('takes nobody in twice, lets nobody go twice, and knows no strangers', async () => {
    expect(await add(giulia)).toBe(409);
    expect(await remove(noor)).toBe(409);
    expect(await act('', '00000000-0000-4000-8000-000000000000')).toBe(400);
    expect(heard).toEqual([]);
  });

  test('shows its channel to members only', async () => {
    expect(await write(noor)).toBe(403);
    await add(noor);
    expect(await write(noor)).toBe(200);
    await remove(noor);
    expect(await write(noor)).toBe(403);
  });
});

describe('the bot', () => {
  test('is told of someone who joins as Teams does it, once the roster names them', async () => {
    await add(noor, giulia);
    expect(heard).toMatchObject([
      {
        activity: {
          type: 'conversationUpdate',
          membersAdded: [{ id: `29:${noor.id}`, aadObjectId: noor.id }],
          from: { aadObjectId: giulia.id },
          conversation: { id: team.threadId, tenantId },
          channelData: { eventType: 'teamMemberAdded', team: { id: team.threadId, aadGroupId: team.id } },
        },
        members: [...people, noor].map(({ name }) => name),
      },
    ]);
  });

  test('is told of someone who leaves as Teams does it, once the roster names them no more', async () => {
    await remove(giulia);
    expect(heard).toMatchObject([
      {
        activity: {
          type: 'conversationUpdate',
          membersRemoved: [{ id: `29:${giulia.id}`, aadObjectId: giulia.id }],
          channelData: { eventType: 'teamMemberRemoved' },
        },
        members: people.filter((one) => one !== giulia).map(({ name }) => name),
      },
    ]);
  });

  test('is told nothing while the app is not in the team', async () => {
    await setInstalled(false);
    await add(noor);
    expect(heard).toEqual([]);
    expect(await members()).toHaveLength(6);
  });
});
