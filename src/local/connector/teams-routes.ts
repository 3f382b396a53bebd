import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Clock } from '#ports/clock.ts';
import type { Changes } from '../changes/changes.ts';
import { personWithId, team } from '../people.ts';
import type { LocalPerson } from '../people.ts';
import type { DocumentTable } from '../storage/document-table.ts';
import { clickActivity, installActivities, messageActivity, removalActivities } from './activity.ts';
import type { Activity, ActivitySource } from './activity.ts';
import type { BotClient } from './bot-client.ts';
import type { ChannelPosts } from './channel-posts.ts';

/** What an administrator and an owner of the team have set up. */
export type TeamSetup = {
  readonly installed: boolean;
  /** The Alliance tab as its configuration page saved it. */
  readonly tab: z.infer<typeof tabSchema> | undefined;
};

const personId = z.string().transform((id, context): LocalPerson => {
  const person = personWithId(id);
  if (person !== undefined) return person;
  context.addIssue({ code: 'custom', message: 'not one of the sample people' });
  return z.NEVER;
});

const channelId = z.string().refine((id) => team.channels.some((channel) => channel.id === id));

const acting = z.strictObject({ personId });

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

export type TeamsParts = {
  readonly origin: string;
  readonly clock: Clock;
  readonly changes: Changes;
  readonly posts: ChannelPosts;
  readonly setups: DocumentTable<TeamSetup>;
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

const sourceOf = ({ origin, clock }: TeamsParts): ActivitySource => ({ origin, clock, newId: randomUUID });

const deliverAll = async (bot: BotClient, activities: readonly Activity[]): Promise<void> => {
  for (const activity of activities) {
    const { status } = await bot.deliver(activity);
    if (status >= 400) throw new Error(`the bot answered ${status} to an installation`);
  }
};

/** Adds the app to the team on behalf of `person`. */
export const installApp = async (parts: TeamsParts, person: LocalPerson): Promise<void> => {
  await deliverAll(parts.bot, installActivities(sourceOf(parts), person));
  await changeSetup(parts, { installed: true });
};

const malformed = async (reply: FastifyReply, error: z.ZodError): Promise<FastifyReply> =>
  await reply.code(400).send({ error: z.prettifyError(error) });

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
    await deliverAll(parts.bot, removalActivities(sourceOf(parts), parsed.data.personId));
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
    const from = { kind: 'person', personId: person.id } as const;
    const post = await posts.add({ channelId: channel, threadId, from, text, cards: [] });
    const place = { channelId: channel, threadId: post.threadId };
    const { status } = await bot.deliver(messageActivity(sourceOf(parts), person, { text, ...place }));
    return { id: post.id, status };
  });
  app.post('/local/teams/clicks', async (request, reply) => {
    const parsed = clickSchema.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    const { personId: person, channelId: channel, postId, action } = parsed.data;
    const post = await posts.find(channel, postId);
    if (post === undefined) return await reply.code(404).send({ error: 'no such post' });
    const place = { channelId: channel, threadId: post.threadId, postId };
    return await bot.deliver(clickActivity(sourceOf(parts), person, { ...place, action }));
  });
};

/** What people do in Teams: add the app and its tab, write in the channel, click on cards. */
export const addTeamsRoutes = (app: FastifyInstance, parts: TeamsParts): void => {
  addSetupRoutes(app, parts);
  addPostRoutes(app, parts);
};
