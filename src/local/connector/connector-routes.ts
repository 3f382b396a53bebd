import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { botId, botName, personWithId, team, tenantId } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import type { ChannelPosts } from './channel-posts.ts';
import { addConnectorFaults } from './connector-faults.ts';
import type { Conversation, Conversations } from './conversations.ts';
import { personalChatId } from './personal-chat.ts';
import { conversationIdOf, parseConversationId } from './post.ts';
import type { CardContent } from './post.ts';
import type { TeamRoster } from './team-roster.ts';

/** The `serviceUrl` that activities name. */
export const connectorPath = '/local/connector';

const cardType = 'application/vnd.microsoft.card.adaptive';

const activitySchema = z.object({
  text: z.string().max(28_000).nullish(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.record(z.string(), z.unknown()) })).nullish(),
});

const conversationSchema = z.object({
  activity: activitySchema.nullish(),
  channelData: z.object({ channel: z.object({ id: z.string() }).nullish() }).nullish(),
  /** Whom to talk to, where it is not a channel. */
  members: z
    .array(z.object({ id: z.string() }))
    .max(1)
    .nullish(),
});

type NewActivity = z.infer<typeof activitySchema>;

type InConversation = { readonly Params: { readonly conversationId: string } };
type InThread = { readonly Params: { readonly conversationId: string; readonly activityId: string } };

const refuse = async (reply: FastifyReply, status: number, code: string): Promise<FastifyReply> =>
  await reply.code(status).send({ error: { code, message: code } });

const contentOf = (activity: NewActivity): { readonly text: string; readonly cards: readonly CardContent[] } => ({
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
  userRole: person.guest ? 'guest' : 'user',
});

const memberWithId = (memberId: string): LocalPerson | undefined => personWithId(memberId.replace(/^29:/, ''));

type OpenConversation = Extract<Conversation, { kind: 'open' }>;

const refuseIn = async (
  reply: FastifyReply,
  { kind }: Exclude<Conversation, OpenConversation>,
): Promise<FastifyReply> =>
  kind === 'closed'
    ? await refuse(reply, 403, 'BotNotInConversationRoster')
    : await refuse(reply, 404, 'ConversationNotFound');

export type ConnectorParts = {
  readonly posts: ChannelPosts;
  readonly conversations: Conversations;
  readonly roster: Pick<TeamRoster, 'members'>;
};

const addStarting = (app: FastifyInstance, { posts, conversations }: ConnectorParts): void => {
  const post = async ({ channelId }: OpenConversation, activity: NewActivity): Promise<string> =>
    (await posts.add({ channelId, threadId: undefined, from: { kind: 'bot' }, ...contentOf(activity) })).id;
  const startThread = async (channelId: string, activity: NewActivity, reply: FastifyReply): Promise<FastifyReply> => {
    const place = await conversations.find(channelId);
    if (place.kind !== 'open') return await refuseIn(reply, place);
    const activityId = await post(place, activity);
    return await reply.code(201).send({ id: conversationIdOf(channelId, activityId), activityId });
  };
  // The one conversation with a person is there already: starting it only finds it.
  const openChat = async (
    memberId: string,
    activity: NewActivity | null,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const place = await conversations.find(personalChatId(memberWithId(memberId)?.id ?? ''));
    if (place.kind !== 'open') return await refuseIn(reply, place);
    const sent = activity === null ? {} : { activityId: await post(place, activity) };
    return await reply.code(201).send({ id: place.channelId, ...sent });
  };
  app.post('/v3/conversations', async (request, reply) => {
    const parsed = conversationSchema.safeParse(request.body);
    if (!parsed.success) return await refuse(reply, 400, 'BadSyntax');
    const { activity, channelData, members } = parsed.data;
    return channelData?.channel
      ? await startThread(channelData.channel.id, activity ?? {}, reply)
      : await openChat(members?.[0]?.id ?? '', activity ?? null, reply);
  });
};

const addSending = (app: FastifyInstance, { posts, conversations }: ConnectorParts): void => {
  const send = async (conversationId: string, body: unknown, reply: FastifyReply): Promise<FastifyReply> => {
    const parsed = activitySchema.safeParse(body);
    if (!parsed.success) return await refuse(reply, 400, 'BadSyntax');
    const place = await conversations.find(conversationId);
    if (place.kind !== 'open') return await refuseIn(reply, place);
    const { channelId, threadId } = place;
    const { id } = await posts.add({ channelId, threadId, from: { kind: 'bot' }, ...contentOf(parsed.data) });
    return await reply.code(201).send({ id });
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

const addRoster = (app: FastifyInstance, { conversations, roster }: ConnectorParts): void => {
  app.get<InConversation>('/v3/conversations/:conversationId/members', async (request, reply) => {
    const place = await conversations.find(request.params.conversationId);
    return place.kind === 'open' ? place.members.map(memberJson) : await refuseIn(reply, place);
  });
  app.get<InConversation>('/v3/conversations/:conversationId/pagedmembers', async (request, reply) => {
    const place = await conversations.find(request.params.conversationId);
    return place.kind === 'open' ? { members: place.members.map(memberJson) } : await refuseIn(reply, place);
  });
  app.get<{ readonly Params: { readonly conversationId: string; readonly memberId: string } }>(
    '/v3/conversations/:conversationId/members/:memberId',
    async (request, reply) => {
      const { conversationId, memberId } = request.params;
      const place = await conversations.find(conversationId);
      if (place.kind !== 'open') return await refuseIn(reply, place);
      const person = place.members.find(({ id }) => id === memberWithId(memberId)?.id);
      return person === undefined ? await refuse(reply, 404, 'MemberNotFoundInConversation') : memberJson(person);
    },
  );
  app.get('/v3/teams/:teamId', async () => ({
    id: team.threadId,
    name: team.name,
    aadGroupId: team.id,
    channelCount: team.channels.length,
    memberCount: (await roster.members()).length,
  }));
  app.get('/v3/teams/:teamId/conversations', () => ({
    conversations: team.channels.map(({ id, name, type }) => ({ id, name, type })),
  }));
};

/** The part of the Bot Connector that a Teams bot uses: sending, editing, and who is in the team; and the switch for its failures. */
export const addConnectorRoutes = async (app: FastifyInstance, parts: ConnectorParts): Promise<void> => {
  const meetFaults = addConnectorFaults(app, `${connectorPath}/faults`);
  await app.register(
    (connector, _, done) => {
      meetFaults(connector);
      addStarting(connector, parts);
      addSending(connector, parts);
      addEditing(connector, parts.posts);
      addRoster(connector, parts);
      done();
    },
    { prefix: connectorPath },
  );
};

/** How the bot appears in activities. */
export const botAccount = { id: botId, name: botName } as const;
