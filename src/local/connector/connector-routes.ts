import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { botId, botName, people, team, tenantId } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import type { ChannelPosts } from './channel-posts.ts';
import { conversationIdOf, parseConversationId } from './post.ts';
import type { CardContent, Post } from './post.ts';

/** The `serviceUrl` that activities name. */
export const connectorPath = '/local/connector';

const cardType = 'application/vnd.microsoft.card.adaptive';

const activitySchema = z.object({
  text: z.string().max(28_000).nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) })).nullish(),
});

const conversationSchema = z.object({
  activity: activitySchema.nullish(),
  channelData: z.object({ channel: z.object({ id: z.string() }) }),
});

type InConversation = { readonly Params: { readonly conversationId: string } };
type InThread = { readonly Params: { readonly conversationId: string; readonly activityId: string } };

const refuse = async (reply: FastifyReply, status: number, code: string): Promise<FastifyReply> =>
  await reply.code(status).send({ error: { code, message: code } });

const contentOf = (
  activity: z.infer<typeof activitySchema>,
): { readonly text: string; readonly cards: readonly CardContent[] } => ({
  text: activity.text ?? '',
  cards: (activity.attachments ?? []).flatMap(({ contentType, content }) =>
    contentType === cardType ? [content] : [],
  ),
});

const memberJson = (person: LocalPerson): Readonly<Record<string, unknown>> => ({
  id: `29:${person.id}`,
  name: person.name,
  aadObjectId: person.id,
  objectId: person.id,
  email: person.address,
  userPrincipalName: person.address,
  tenantId,
  userRole: 'user',
});

const isOurChannel = (channelId: string): boolean =>
  channelId === team.threadId || team.channels.some((channel) => channel.id === channelId);

const botPost = async (posts: ChannelPosts, conversationId: string, activity: unknown): Promise<Post | undefined> => {
  const { channelId, threadId } = parseConversationId(conversationId);
  const parsed = activitySchema.safeParse(activity);
  if (!parsed.success || !isOurChannel(channelId)) return undefined;
  return await posts.add({ channelId, threadId, from: { kind: 'bot' }, ...contentOf(parsed.data) });
};

const addSending = (app: FastifyInstance, posts: ChannelPosts): void => {
  app.post('/v3/conversations', async (request, reply) => {
    const parsed = conversationSchema.safeParse(request.body);
    if (!parsed.success) return await refuse(reply, 400, 'BadSyntax');
    const { channel } = parsed.data.channelData;
    const post = await botPost(posts, channel.id, parsed.data.activity ?? {});
    if (post === undefined) return await refuse(reply, 404, 'ConversationNotFound');
    return await reply.code(201).send({ id: conversationIdOf(channel.id, post.id), activityId: post.id });
  });
  const send = async (conversationId: string, body: unknown, reply: FastifyReply): Promise<FastifyReply> => {
    const post = await botPost(posts, conversationId, body);
    return post === undefined
      ? await refuse(reply, 404, 'ConversationNotFound')
      : await reply.code(201).send({ id: post.id });
  };
  app.post<InConversation>(
    '/v3/conversations/:conversationId/activities',
    async (request, reply) => await send(request.params.conversationId, request.body, reply),
  );
  app.post<InThread>(
    '/v3/conversations/:conversationId/activities/:activityId',
    async (request, reply) => await send(request.params.conversationId, request.body, reply),
  );
};

const addEditing = (app: FastifyInstance, posts: ChannelPosts): void => {
  const path = '/v3/conversations/:conversationId/activities/:activityId';
  app.put<InThread>(path, async (request, reply) => {
    const { conversationId, activityId } = request.params;
    const parsed = activitySchema.safeParse(request.body);
    if (!parsed.success) return await refuse(reply, 400, 'BadSyntax');
    const { channelId } = parseConversationId(conversationId);
    const edited = await posts.edit(channelId, activityId, contentOf(parsed.data));
    return edited ? { id: activityId } : await refuse(reply, 404, 'ActivityNotFoundInConversation');
  });
  app.delete<InThread>(path, async (request, reply) => {
    const { channelId } = parseConversationId(request.params.conversationId);
    await posts.remove(channelId, request.params.activityId);
    return await reply.code(200).send({});
  });
};

const addRoster = (app: FastifyInstance): void => {
  const members = people.map(memberJson);
  const known = (conversationId: string): boolean => isOurChannel(parseConversationId(conversationId).channelId);
  app.get<InConversation>('/v3/conversations/:conversationId/members', async (request, reply) =>
    known(request.params.conversationId) ? members : await refuse(reply, 404, 'ConversationNotFound'),
  );
  app.get<InConversation>('/v3/conversations/:conversationId/pagedmembers', async (request, reply) =>
    known(request.params.conversationId) ? { members } : await refuse(reply, 404, 'ConversationNotFound'),
  );
  app.get<{ readonly Params: { readonly memberId: string } }>(
    '/v3/conversations/:conversationId/members/:memberId',
    async (request, reply) => {
      const { memberId } = request.params;
      const person = people.find((one) => memberId === one.id || memberId === `29:${one.id}`);
      return person === undefined ? await refuse(reply, 404, 'MemberNotFoundInConversation') : memberJson(person);
    },
  );
  app.get('/v3/teams/:teamId', () => ({
    id: team.threadId,
    name: team.name,
    aadGroupId: team.id,
    channelCount: team.channels.length,
    memberCount: people.length,
  }));
  app.get('/v3/teams/:teamId/conversations', () => ({ conversations: team.channels }));
};

/** The part of the Bot Connector that a Teams bot uses: sending, editing, and who is in the team. */
export const addConnectorRoutes = async (app: FastifyInstance, posts: ChannelPosts): Promise<void> => {
  await app.register(
    (connector, _, done) => {
      addSending(connector, posts);
      addEditing(connector, posts);
      addRoster(connector);
      done();
    },
    { prefix: connectorPath },
  );
};

/** How the bot appears in activities. */
export const botAccount = { id: botId, name: botName } as const;
