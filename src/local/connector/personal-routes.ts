import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { LocalPerson } from '../people.ts';
import { acting, malformed, personId } from './acting-person.ts';
import { clickActivity, messageActivity, personalInstallActivities, personalRemovalActivity } from './activity.ts';
import type { ActivitySource } from './activity.ts';
import type { BotClient } from './bot-client.ts';
import type { ChannelPosts } from './channel-posts.ts';
import { personalChatId } from './personal-chat.ts';
import type { PersonalApps } from './personal-apps.ts';

const messageSchema = z.strictObject({ personId, text: z.string().trim().min(1).max(28_000) });

const clickSchema = z.strictObject({ personId, postId: z.string(), action: z.record(z.string(), z.unknown()) });

export type PersonalParts = {
  readonly source: ActivitySource;
  readonly posts: ChannelPosts;
  readonly apps: PersonalApps;
  readonly bot: BotClient;
};

const personal = { kind: 'personal' } as const;

/** Adds the app for `person` alone, and tells the bot; harmless when it is there. */
export const installForOneself = async ({ source, apps, bot }: PersonalParts, person: LocalPerson): Promise<void> => {
  if (await apps.has(person)) return;
  // The bot answers within the activity: it must be in the conversation by then.
  await apps.add(person);
  for (const activity of personalInstallActivities(source, person)) {
    const { status } = await bot.deliver(activity);
    if (status >= 400) throw new Error(`the bot answered ${status} to a personal installation`);
  }
};

const addInstallationRoutes = (app: FastifyInstance, parts: PersonalParts): void => {
  app.post('/local/teams/personal/installation', async (request, reply) => {
    const parsed = acting.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    await installForOneself(parts, parsed.data.personId);
    return await reply.code(204).send();
  });
  app.post('/local/teams/personal/removal', async (request, reply) => {
    const parsed = acting.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    const person = parsed.data.personId;
    await parts.apps.remove(person);
    await parts.bot.deliver(personalRemovalActivity(parts.source, person));
    return await reply.code(204).send();
  });
};

const addChatRoutes = (app: FastifyInstance, { source, posts, bot }: PersonalParts): void => {
  app.get<{ readonly Params: { readonly personId: string } }>(
    '/local/teams/personal/:personId/posts',
    async (request) => ({ posts: await posts.list(personalChatId(request.params.personId)) }),
  );
  app.post('/local/teams/personal/messages', async (request, reply) => {
    const parsed = messageSchema.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    const { personId: person, text } = parsed.data;
    const from = { kind: 'person', personId: person.id } as const;
    const place = { channelId: personalChatId(person.id), threadId: undefined };
    const { id } = await posts.add({ ...place, from, text, cards: [] });
    const { status } = await bot.deliver(messageActivity(source, person, { text, ...personal }));
    return { id, status };
  });
  app.post('/local/teams/personal/clicks', async (request, reply) => {
    const parsed = clickSchema.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    const { personId: person, postId, action } = parsed.data;
    const post = await posts.find(personalChatId(person.id), postId);
    if (post === undefined) return await reply.code(404).send({ error: 'no such post' });
    return await bot.deliver(clickActivity(source, person, { ...personal, postId, action }));
  });
};

/** What a person does in the personal app: add it, write to the bot, click on its cards. */
export const addPersonalRoutes = (app: FastifyInstance, parts: PersonalParts): void => {
  addInstallationRoutes(app, parts);
  addChatRoutes(app, parts);
};
