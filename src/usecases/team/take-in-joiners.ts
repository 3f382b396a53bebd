import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { AbsenceStore } from '#ports/absence-store.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { Gate } from '#usecases/people/gate.ts';
import { redrawPosts } from './redraw-posts.ts';

export type TakeInJoiners = (tenantId: TenantId, teamId: TeamId, people: readonly PersonId[]) => Promise<void>;

type Needs = {
  readonly gate: Gate;
  readonly absences: Pick<AbsenceStore, 'remove'>;
  readonly alliances: AllianceStore;
  readonly queue: SendQueue;
};

/**
 * Brings a team to the homes of those who have joined it, and invites them to its agreement, which stays in force, now for
 * one less than all: the posts are redrawn, and whoever has a chat with the bot is told there. As often as Teams says so;
 * the outbox sees to it that nobody is told twice.
 */
export const makeTakeInJoiners =
  ({ gate, absences, alliances, queue }: Needs): TakeInJoiners =>
  async (tenantId, teamId, people) => {
    for (const personId of people) await absences.remove(tenantId, personId);
    // Afresh: what is remembered of the roster has not heard of them.
    const open = await gate.openAfresh(tenantId, teamId);
    if (open.kind === 'closed') return;
    // Whoever comes back has their window in the field still, and its reminder again.
    await queue.add({ kind: 'schedule-rituals', tenantId, teamId, revision: 0 });
    await queue.add({ kind: 'refresh-team-summaries', tenantId, teamId });
    const alliance = (await alliances.loadOfTeam(open.scope))?.value;
    if (alliance === undefined || alliance.versions.length === 0) return;
    await redrawPosts(queue, alliance);
    for (const to of people) await queue.add({ kind: 'greet-joiner', tenantId, teamId, to });
  };
