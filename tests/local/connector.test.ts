import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { people, team } from '#local/people.ts';
import { startStandIns } from '../support/stand-ins.ts';
import type { StandIns } from '../support/stand-ins.ts';

let world: StandIns;

beforeAll(async () => {
  world = await startStandIns();
}, 60_000);

afterAll(async () => {
  await world.stop();
});

const base = '/local/connector/v3';
const thread = encodeURIComponent(team.threadId);
const card = (text: string) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard', text } }],
});

const postTo = async (channel: string, activity: object) =>
  await world.app.inject({
    method: 'POST',
    url: `${base}/conversations`,
    payload: { isGroup: true, channelData: { channel: { id: channel } }, activity },
  });

type Listed = { posts: { id: string; threadId: string; edits: number; cards: { text: string }[] }[] };

const listed = async (): Promise<Listed['posts']> =>
  (await world.app.inject(`/local/teams/channels/${thread}/posts`)).json<Listed>().posts;

describe('the connector stand-in', () => {
  test('a new conversation is a thread of its own, even two in one millisecond', async () => {
    const replies = [await postTo(team.threadId, card('one')), await postTo(team.threadId, card('two'))];
    const ids = replies.map((reply) => reply.json<{ id: string; activityId: string }>());
    expect(replies.map((reply) => reply.statusCode)).toEqual([201, 201]);
    expect(ids[0]!.activityId).not.toBe(ids[1]!.activityId);
    expect(ids[0]!.id).toBe(`${team.threadId};messageid=${ids[0]!.activityId}`);
    expect((await listed()).map((post) => post.threadId)).toEqual(ids.map((one) => one.activityId));
  });

  test('a reply stays in its thread, and an edit replaces the card of the same post', async () => {
    const { id, activityId } = (await postTo(team.threadId, card('first'))).json<{ id: string; activityId: string }>();
    const conversation = `${base}/conversations/${encodeURIComponent(id)}/activities`;
    await world.app.inject({ method: 'POST', url: conversation, payload: { type: 'message', text: 'reply' } });
    await world.app.inject({ method: 'PUT', url: `${conversation}/${activityId}`, payload: card('second') });
    const posts = (await listed()).filter((post) => post.threadId === activityId);
    expect(posts.map((post) => post.cards.map((one) => one.text))).toEqual([['second'], []]);
    expect(posts[0]!.edits).toBe(1);
  });

  const ask = (answer: 'lost' | 403 | 404) =>
    world.app.inject({ method: 'POST', url: '/local/connector/faults', payload: { answer, count: 1 } });

  test.each([403, 404] as const)('refuses as many posts with %i as it is asked to', async (status) => {
    await ask(status);
    const before = (await listed()).length;
    expect((await postTo(team.threadId, card('refused'))).statusCode).toBe(status);
    expect(await listed()).toHaveLength(before);
    expect((await postTo(team.threadId, card('taken'))).statusCode).toBe(201);
  });

  test('takes a post and loses the answer where it is asked to', async () => {
    const address = await world.app.listen({ host: '127.0.0.1', port: 0 });
    await ask('lost');
    const before = (await listed()).length;
    const body = JSON.stringify({ channelData: { channel: { id: team.threadId } }, activity: card('lost') });
    const headers = { 'content-type': 'application/json' };
    const post = () => fetch(`${address}${base}/conversations`, { method: 'POST', headers, body });
    await expect(post()).rejects.toThrow('fetch failed');
    expect(await listed()).toHaveLength(before + 1);
    expect((await post()).status).toBe(201);
  });

  test('a channel that does not exist takes no post', async () => {
    const reply = await postTo('19:elsewhere@thread.tacv2', card('lost'));
    expect(reply.statusCode).toBe(404);
  });

  test('the team’s channels hold the one that has the team’s own thread', async () => {
    const reply = await world.app.inject(`${base}/teams/${thread}/conversations`);
    const { conversations } = reply.json<{ conversations: { id: string }[] }>();
    expect(conversations.map(({ id }) => id)).toContain(team.threadId);
  });

  test('of the team’s channels, the one with its own thread alone is a standard one', async () => {
    const reply = await world.app.inject(`${base}/teams/${thread}/conversations`);
    const { conversations } = reply.json<{ conversations: { id: string; type: string }[] }>();
    expect(conversations.filter(({ type }) => type === 'standard').map(({ id }) => id)).toEqual([team.threadId]);
    expect(conversations.map(({ type }) => type)).toEqual(['standard', 'private', 'shared']);
  });

  test('the roster names the five who are in the team at first with their object ids', async () => {
    const reply = await world.app.inject(`${base}/conversations/${thread}/pagedmembers`);
    const { members } = reply.json<{ members: { aadObjectId: string }[] }>();
    expect(members.map((member) => member.aadObjectId)).toEqual(people.map((person) => person.id));
  });
});
