import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Changes } from '../changes/changes.ts';
import { team } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import type { DocumentTable } from '../storage/document-table.ts';
import { acting, malformed, personId } from './acting-person.ts';
import { clickActivity, installActivities, messageActivity, removalActivities } from './activity.ts';
import type { Activity, ActivitySource } from './activity.ts';
import type { BotClient } from './bot-client.ts';
import type { ChannelPosts } from './channel-posts.ts';
import { messageActionActivity } from './message-action.ts';
import { addRosterRoutes } from './roster-routes.ts';
import type { TeamRoster } from './team-roster.ts';

/** What an administrator and an owner of the team have set up. */
export type TeamSetup = {
  readonly installed: boolean;
  /** The Alliance tab as its configuration page saved it. */
  readonly tab: z.infer<typeof tabSchema> | undefined;
};

const channelId = z.string().refine((id) => team.channels.some((channel) => channel.id === id));

const tabSchema = z.strictObject({
  channelId,
  entityId: z.string().max(200),
  contentUrl: z.url(),
  websiteUrl: z.url().optional(),
  name: z.string().max(128),
});

const messageSchema = z.strictObject({
  personId,
  channelId,
  threadId: z.string().optional(),
  text: z.string().trim().min(1).max(28_000),
});

const clickSchema = z.strictObject({
  personId,
  channelId,
  postId: z.string(),
  action: z.record(z.string(), z.unknown()),
});

const messageActionSchema = z.strictObject({ personId, channelId, postId: z.string(), data: z.unknown().optional() });

export type TeamsParts = {
  readonly source: ActivitySource;
  readonly changes: Changes;
  readonly posts: ChannelPosts;
  readonly setups: DocumentTable<TeamSetup>;
  readonly roster: TeamRoster;
  readonly bot: BotClient;
};

const untouched: TeamSetup = { installed: false, tab: undefined };

/** The team's setup as it is now. */
export const readSetup = async (setups: DocumentTable<TeamSetup>): Promise<TeamSetup> =>
  (await setups.get('team', team.id))?.value ?? untouched;

const changeSetup = async ({ setups, changes }: TeamsParts, change: Partial<TeamSetup>): Promise<void> => {
  await setups.put('team', team.id, { ...(await readSetup(setups)), ...change });
  changes.announce('team');
};

const deliverAll = async (bot: BotClient, activities: readonly Activity[]): Promise<void> => {
  for (const activity of activities) {
    const { status } = await bot.deliver(activity);
    if (status >= 400) throw new Error(`the bot answered ${status} to an installation`);
  }
};

/** Adds the app to the team on behalf of `person`. */
export const installApp = async (parts: TeamsParts, person: LocalPerson): Promise<void> => {
  await deliverAll(parts.bot, installActivities(parts.source, person));
  await changeSetup(parts, { installed: true });
};

const addSetupRoutes = (app: FastifyInstance, parts: TeamsParts): void => {
  app.post('/local/teams/installation', async (request, reply) => {
    const parsed = acting.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    await installApp(parts, parsed.data.personId);
    return await reply.code(204).send();
  });
  app.post('/local/teams/removal', async (request, reply) => {
    const parsed = acting.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    await deliverAll(parts.bot, removalActivities(parts.source, parsed.data.personId));
    await changeSetup(parts, untouched);
    return await reply.code(204).send();
  });
  app.put('/local/teams/tab', async (request, reply) => {
    const parsed = tabSchema.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    await changeSetup(parts, { tab: parsed.data });
    return await reply.code(204).send();
  });
};

/** Teams shows a channel to nobody else; a shared one to others, too. */
const seesChannel = async ({ roster }: TeamsParts, person: LocalPerson, id: string): Promise<boolean> => {
  const isShared = team.channels.some((channel) => channel.id === id && channel.type === 'shared');
  return isShared || (await roster.members()).includes(person);
};

const outside = async (reply: FastifyReply): Promise<FastifyReply> =>
  await reply.code(403).send({ error: 'not in this team' });

const addPostRoutes = (app: FastifyInstance, parts: TeamsParts): void => {
  const { posts, bot } = parts;
  app.get<{ readonly Params: { readonly channelId: string } }>(
    '/local/teams/channels/:channelId/posts',
    async (request) => ({ posts: await posts.list(request.params.channelId) }),
  );
  app.post('/local/teams/messages', async (request, reply) => {
    const parsed = messageSchema.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    const { personId: person, channelId: channel, threadId, text } = parsed.data;
    if (!(await seesChannel(parts, person, channel))) return await outside(reply);
    const from = { kind: 'person', personId: person.id } as const;
    const post = await posts.add({ channelId: channel, threadId, from, text, cards: [] });
    const place = { kind: 'channel', channelId: channel, threadId: post.threadId } as const;
    const { status } = await bot.deliver(messageActivity(parts.source, person, { text, ...place }));
    return { id: post.id, status };
  });
  app.post('/local/teams/clicks', async (request, reply) => {
    const parsed = clickSchema.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    const { personId: person, channelId: channel, postId, action } = parsed.data;
    if (!(await seesChannel(parts, person, channel))) return await outside(reply);
    const post = await posts.find(channel, postId);
    if (post === undefined) return await reply.code(404).send({ error: 'no such post' });
    const place = { kind: 'channel', channelId: channel, threadId: post.threadId } as const;
    return await bot.deliver(clickActivity(parts.source, person, { ...place, postId, action }));
  });
};

const addMessageActionRoute = (app: FastifyInstance, parts: TeamsParts): void => {
  app.post('/local/teams/message-actions', async (request, reply) => {
    const parsed = messageActionSchema.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    const { personId: person, channelId: channel, postId, data } = parsed.data;
    if (!(await seesChannel(parts, person, channel))) return await outside(reply);
    const post = await parts.posts.find(channel, postId);
    if (post === undefined) return await reply.code(404).send({ error: 'no such post' });
    return await parts.bot.deliver(messageActionActivity(parts.source, person, { post, data }, team.threadId));
  });
};

/** What people do in Teams: add the app and its tab, write in the channel, click on cards and messages, come and go. */
export const addTeamsRoutes = (app: FastifyInstance, parts: TeamsParts): void => {
  addSetupRoutes(app, parts);
  addPostRoutes(app, parts);
  addMessageActionRoute(app, parts);
  const isInstalled = async (): Promise<boolean> => (await readSetup(parts.setups)).installed;
  addRosterRoutes(app, { ...parts, isInstalled });
};
