import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { malformed, personId } from './acting-person.ts';
import { memberAddedActivity, memberRemovedActivity } from './activity.ts';
import type { Activity, ActivitySource } from './activity.ts';
import type { BotClient } from './bot-client.ts';
import type { TeamRoster } from './team-roster.ts';

/** `personId` acts on `memberId`; they may be the same. */
const rosterChange = z.strictObject({ personId, memberId: personId });

export type RosterParts = {
  readonly source: ActivitySource;
  readonly roster: TeamRoster;
  readonly bot: BotClient;
  /** Whether the bot is in the team; else Teams tells it nothing. */
  readonly isInstalled: () => Promise<boolean>;
};

/** Adding people to the team and removing them. The roster has changed by the time the bot hears of it. */
export const addRosterRoutes = (app: FastifyInstance, parts: RosterParts): void => {
  const { source, roster, bot, isInstalled } = parts;
  const tell = async (activity: Activity, reply: FastifyReply): Promise<FastifyReply> => {
    if (await isInstalled()) await bot.deliver(activity);
    return await reply.code(204).send();
  };
  app.post('/local/teams/members', async (request, reply) => {
    const parsed = rosterChange.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    const { personId: person, memberId: member } = parsed.data;
    if (!(await roster.add(member))) return await reply.code(409).send({ error: 'already in the team' });
    return await tell(memberAddedActivity(source, person, member), reply);
  });
  app.post('/local/teams/members/removal', async (request, reply) => {
    const parsed = rosterChange.safeParse(request.body);
    if (!parsed.success) return await malformed(reply, parsed.error);
    const { personId: person, memberId: member } = parsed.data;
    if (!(await roster.remove(member))) return await reply.code(409).send({ error: 'not in the team, or its last' });
    return await tell(memberRemovedActivity(source, person, member), reply);
  });
};
