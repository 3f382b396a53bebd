import type { Team } from '#domain/team/team.ts';
import type { SendQueue } from '#ports/send-queue.ts';

/**
 * Has a team that has the app greeted, unless it was, and its week planned; one that comes back goes on with what was due in
 * between. Harmless to repeat: the outbox sees to it that
 * several such jobs make one post.
 */
export const beginTeam = async (queue: SendQueue, { tenantId, teamId, greetedAt }: Team): Promise<void> => {
  if (greetedAt === undefined) {
    await queue.add({ kind: 'post-welcome', tenantId, teamId });
    // A team keeps its practices from the first day on, whether it begins with an alliance or not.
    await queue.add({ kind: 'refresh-team-summaries', tenantId, teamId });
  } else await queue.add({ kind: 'remind-of-dissents', tenantId, teamId });
  await queue.add({ kind: 'schedule-rituals', tenantId, teamId, revision: 0 });
};
