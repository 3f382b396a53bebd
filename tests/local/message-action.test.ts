import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { startAzurite } from '#local/azurite-process.ts';
import type { AzuriteProcess } from '#local/azurite-process.ts';
import { makeChanges } from '#local/changes/changes.ts';
import type { Activity } from '#local/connector/activity.ts';
import { makeChannelPosts } from '#local/connector/channel-posts.ts';
import type { ChannelPosts } from '#local/connector/channel-posts.ts';
import { makeTeamRoster } from '#local/connector/team-roster.ts';
import { addTeamsRoutes } from '#local/connector/teams-routes.ts';
import { everyone, people, team } from '#local/people.ts';
import { readDialogReply } from '#local/page/teams/dialog-reply.ts';
import { openDocumentTable } from '#local/storage/document-table.ts';
import { origin, samplePerson } from '../support/stand-ins.ts';
import { testClock } from '../support/test-clock.ts';

const [amara, kenji] = [samplePerson(0), samplePerson(2)];
const newcomer = everyone.find((person) => !people.includes(person));

let azurite: AzuriteProcess;
let app: FastifyInstance;
let posts: ChannelPosts;
/** What the bot has been told. */
const heard: Activity[] = [];

beforeAll(async () => {
  azurite = await startAzurite({ dataDir: undefined });
  const { connectionString } = azurite;
  const [changes, clock] = [makeChanges(), testClock()];
  posts = makeChannelPosts(await openDocumentTable(connectionString, 'Posts'), clock, changes);
  const setups = await openDocumentTable<never>(connectionString, 'Setups');
  const roster = makeTeamRoster(await openDocumentTable(connectionString, 'Roster'), changes);
  const bot = {
    deliver: (activity: Activity) => {
      heard.push(activity);
      return Promise.resolve({ status: 200, body: { task: { type: 'continue' } } });
    },
  };
  app = fastify();
  addTeamsRoutes(app, { source: { origin, clock, newId: () => 'activity' }, changes, posts, setups, roster, bot });
}, 60_000);
afterAll(async () => {
  await app.close();
  await azurite.stop();
});
beforeEach(() => {
  heard.length = 0;
});

const write = async (text: string, from: { kind: 'bot' } | { kind: 'person'; personId: string }) =>
  (await posts.add({ channelId: team.threadId, threadId: undefined, from, text, cards: [] })).id;
const act = async (person: { id: string } | undefined, postId: string, given: object = {}) =>
  await app.inject({
    method: 'POST',
    url: '/local/teams/message-actions',
    payload: { personId: person?.id, channelId: team.threadId, postId, ...given },
  });

describe('the app’s action on a message of the local Teams', () => {
  test('tells the bot of the message, and of its team the thread alone', async () => {
    const postId = await write('1 < 2 &\nmore', { kind: 'person', personId: kenji.id });
    const reply = await act(amara, postId);
    expect(reply.json()).toEqual({ status: 200, body: { task: { type: 'continue' } } });
    expect(heard).toMatchObject([
      {
        type: 'invoke',
        name: 'composeExtension/fetchTask',
        from: { aadObjectId: amara.id },
        conversation: { id: `${team.threadId};messageid=${postId}`, conversationType: 'channel' },
        value: {
          commandId: 'recognise',
          commandContext: 'message',
          messagePayload: {
            id: postId,
            body: { contentType: 'html', content: '<div><p>1 &lt; 2 &amp;<br/>more</p></div>' },
            from: { user: { userIdentityType: 'aadUser', id: kenji.id, displayName: 'Kenji Mori' }, application: null },
          },
        },
      },
    ]);
    expect(heard[0]?.['channelData']).toMatchObject({ team: { id: team.threadId } });
    expect(JSON.stringify(heard[0]?.['channelData'])).not.toContain(team.id);
  });

  test('says of a bot’s message that an app wrote it', async () => {
    await act(amara, await write('Hello', { kind: 'bot' }));
    expect(heard).toMatchObject([
      { value: { messagePayload: { from: { user: null, application: { displayName: 'Alliance' } } } } },
    ]);
  });

  test('sends what a button in the dialog carries, with the message', async () => {
    const postId = await write('Done', { kind: 'person', personId: kenji.id });
    await act(amara, postId, { data: { action: 'close' } });
    expect(heard).toMatchObject([
      { name: 'composeExtension/submitAction', value: { data: { action: 'close' }, messagePayload: { id: postId } } },
    ]);
  });

  test('is not there for a message that is gone, or for someone who does not see the channel', async () => {
    expect((await act(amara, '7')).statusCode).toBe(404);
    const postId = await write('Done', { kind: 'person', personId: kenji.id });
    expect((await act(newcomer, postId)).statusCode).toBe(403);
    expect((await act({ id: 'nobody' }, postId)).statusCode).toBe(400);
    expect(heard).toEqual([]);
  });
});

describe('a message in a local channel', () => {
  test('mentions whoever it names behind an @, by an id that only the connector can resolve', async () => {
    const payload = { personId: amara.id, channelId: team.threadId, text: 'shout-out @Kenji Mori' };
    await app.inject({ method: 'POST', url: '/local/teams/messages', payload });
    expect(heard).toMatchObject([
      {
        text: '<at>Alliance</at> shout-out <at>Kenji Mori</at>',
        entities: [
          { type: 'mention', text: '<at>Alliance</at>' },
          { type: 'mention', text: '<at>Kenji Mori</at>', mentioned: { id: `29:${kenji.id}`, name: 'Kenji Mori' } },
        ],
      },
    ]);
    expect(JSON.stringify(heard[0]?.['entities'])).not.toContain('aadObjectId');
  });
});

describe('the dialog of the local Teams', () => {
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };

  test('shows the card that the bot goes on with', () => {
    const body = { task: { type: 'continue', value: { title: 'Recognise this', card } } };
    expect(readDialogReply({ status: 200, body })).toEqual({
      kind: 'card',
      title: 'Recognise this',
      card: card.content,
    });
  });

  test('closes when the bot has nothing more to say', () => {
    expect(readDialogReply({ status: 200, body: undefined })).toEqual({ kind: 'done' });
    expect(readDialogReply({ status: 200, body: {} })).toEqual({ kind: 'done' });
  });

  test.each([
    ['a failure', { status: 503, body: undefined }],
    ['a card without a title', { status: 200, body: { task: { type: 'continue', value: { card } } } }],
    ['a title without a card', { status: 200, body: { task: { type: 'continue', value: { title: 'T' } } } }],
    ['a bare message, which clients show as nothing', { status: 200, body: { task: { type: 'message', value: 'x' } } }],
  ])('does not take %s for an answer', (_, answer) => {
    expect(readDialogReply(answer)).toEqual({ kind: 'failed' });
  });
});
