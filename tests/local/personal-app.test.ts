import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { startAzurite } from '#local/azurite-process.ts';
import type { AzuriteProcess } from '#local/azurite-process.ts';
import { makeChanges } from '#local/changes/changes.ts';
import type { Activity } from '#local/connector/activity.ts';
import { makeChannelPosts } from '#local/connector/channel-posts.ts';
import { addConnectorRoutes, botAccount } from '#local/connector/connector-routes.ts';
import { makeConversations } from '#local/connector/conversations.ts';
import { makePersonalApps } from '#local/connector/personal-apps.ts';
import { addPersonalRoutes } from '#local/connector/personal-routes.ts';
import { people } from '#local/people.ts';
import { openDocumentTable } from '#local/storage/document-table.ts';
import { origin, samplePerson } from '../support/stand-ins.ts';
import { testClock } from '../support/test-clock.ts';

const [amara, giulia, kenji] = [samplePerson(0), samplePerson(1), samplePerson(2)];
const connector = '/local/connector/v3/conversations';
const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', text: 'one' } };

let azurite: AzuriteProcess;
let app: FastifyInstance;
/** What the bot has been told. */
const heard: Activity[] = [];

beforeAll(async () => {
  azurite = await startAzurite({ dataDir: undefined });
  const { connectionString } = azurite;
  const [changes, clock] = [makeChanges(), testClock()];
  const posts = makeChannelPosts(await openDocumentTable(connectionString, 'Posts'), clock, changes);
  const apps = makePersonalApps(await openDocumentTable(connectionString, 'Apps'), changes);
  const bot = {
    deliver: (activity: Activity) => {
      heard.push(activity);
      return Promise.resolve({ status: 200, body: { statusCode: 200 } });
    },
  };
  const source = { origin, clock, newId: () => 'activity' };
  app = fastify();
  addPersonalRoutes(app, { source, posts, apps, bot });
  const roster = { members: () => Promise.resolve(people) };
  await addConnectorRoutes(app, { posts, roster, conversations: makeConversations(apps, roster) });
}, 60_000);

afterAll(async () => {
  await app.close();
  await azurite.stop();
});

beforeEach(() => {
  heard.length = 0;
});

const personal = async (path: string, payload: object) =>
  await app.inject({ method: 'POST', url: `/local/teams/personal/${path}`, payload });

const install = async (person: typeof amara) => await personal('installation', { personId: person.id });

const startWith = async (person: typeof amara, activity?: object) =>
  await app.inject({
    method: 'POST',
    url: connector,
    payload: { isGroup: false, members: [{ id: `29:${person.id}` }], ...(activity === undefined ? {} : { activity }) },
  });

const chatOf = async (person: typeof amara): Promise<string> =>
  encodeURIComponent((await startWith(person)).json<{ id: string }>().id);

type Listed = { posts: { id: string; edits: number; text: string; from: object; cards: { text: string }[] }[] };

const listed = async (person: typeof amara): Promise<Listed['posts']> =>
  (await app.inject(`/local/teams/personal/${person.id}/posts`)).json<Listed>().posts;

describe('the app of one person', () => {
  test('adding it tells the bot twice, as Teams does, and names who and no team', async () => {
    await install(amara);
    expect(heard).toMatchObject([
      { type: 'conversationUpdate', membersAdded: [{ id: botAccount.id }, { aadObjectId: amara.id }] },
      { type: 'installationUpdate', action: 'add' },
    ]);
    for (const activity of heard) {
      expect(activity).toMatchObject({
        from: { aadObjectId: amara.id },
        conversation: { conversationType: 'personal' },
      });
      expect(activity['channelData']).not.toHaveProperty('team');
    }
    expect(new Set(heard.map((activity) => JSON.stringify(activity['conversation']))).size).toBe(1);
  });

  test('adding it again tells nothing', async () => {
    await install(amara);
    heard.length = 0;
    expect((await install(amara)).statusCode).toBe(204);
    expect(heard).toEqual([]);
  });

  test('the bot reaches whoever has added it, and edits what it sent', async () => {
    await install(giulia);
    const chat = await chatOf(giulia);
    const url = `${connector}/${chat}/activities`;
    const sent = await app.inject({ method: 'POST', url, payload: { type: 'message', attachments: [card] } });
    const { id } = sent.json<{ id: string }>();
    await app.inject({ method: 'PUT', url: `${url}/${id}`, payload: { type: 'message', text: 'done' } });
    expect(await listed(giulia)).toMatchObject([{ id, edits: 1, text: 'done', from: { kind: 'bot' }, cards: [] }]);
    expect(await listed(amara)).toEqual([]);
  });

  test('a conversation that is started with a message holds that message', async () => {
    await install(giulia);
    const before = (await listed(giulia)).length;
    const reply = await startWith(giulia, { type: 'message', attachments: [card] });
    expect(reply.statusCode).toBe(201);
    const after = await listed(giulia);
    expect(after.slice(before)).toMatchObject([{ cards: [{ text: 'one' }] }]);
    expect(reply.json()).toMatchObject({ activityId: after.at(-1)!.id });
  });

  test('its conversation is with that person alone', async () => {
    await install(giulia);
    const reply = await app.inject(`${connector}/${await chatOf(giulia)}/members`);
    expect(reply.json<{ aadObjectId: string }[]>().map((member) => member.aadObjectId)).toEqual([giulia.id]);
  });

  test('whoever has not added it is out of reach', async () => {
    const replies = [
      await startWith(kenji),
      await app.inject({
        method: 'POST',
        url: `${connector}/${encodeURIComponent(`a:${kenji.id}`)}/activities`,
        payload: { type: 'message', text: 'hello' },
      }),
    ];
    expect(replies.map((reply) => reply.statusCode)).toEqual([403, 403]);
    expect(await listed(kenji)).toEqual([]);
  });

  test('removing it tells the bot and closes the conversation', async () => {
    await install(amara);
    heard.length = 0;
    await personal('removal', { personId: amara.id });
    expect(heard).toMatchObject([{ type: 'installationUpdate', action: 'remove', from: { aadObjectId: amara.id } }]);
    expect((await startWith(amara)).statusCode).toBe(403);
  });

  test('a message reaches the bot as it was written, without a mention', async () => {
    await personal('messages', { personId: giulia.id, text: ' help ' });
    expect(heard).toMatchObject([
      {
        type: 'message',
        text: 'help',
        conversation: { conversationType: 'personal' },
        from: { aadObjectId: giulia.id },
      },
    ]);
    expect((await listed(giulia)).at(-1)).toMatchObject({ text: 'help', from: { personId: giulia.id } });
  });

  test('a click asks the bot in the conversation of the card', async () => {
    await install(giulia);
    await startWith(giulia, { type: 'message', attachments: [card] });
    const post = (await listed(giulia)).at(-1)!;
    const action = { type: 'Action.Execute', verb: 'accept', data: { schema: 1 } };
    heard.length = 0;
    const reply = await personal('clicks', { personId: giulia.id, postId: post.id, action });
    expect(reply.json()).toEqual({ status: 200, body: { statusCode: 200 } });
    expect(heard).toMatchObject([
      { type: 'invoke', name: 'adaptiveCard/action', replyToId: post.id, value: { action: { verb: 'accept' } } },
    ]);
  });

  test('a card in the chat of another is not there to be clicked', async () => {
    await install(giulia);
    await startWith(giulia, { type: 'message', attachments: [card] });
    const post = (await listed(giulia)).at(-1)!;
    heard.length = 0;
    const reply = await personal('clicks', { personId: kenji.id, postId: post.id, action: {} });
    expect(reply.statusCode).toBe(404);
    expect(heard).toEqual([]);
  });

  test('nobody but the sample people can act', async () => {
    const replies = [await personal('installation', { personId: 'nobody' }), await personal('messages', { text: 'x' })];
    expect(replies.map((reply) => reply.statusCode)).toEqual([400, 400]);
  });
});
