import type { PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { BringIntoForce } from '#usecases/alliance/bring-into-force.ts';
import type { CloseRound } from '#usecases/alliance/close-round.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { NoteAbsence } from '#usecases/privacy/look-for-leaver.ts';
import { redrawPosts } from './redraw-posts.ts';

export type LetGoOfLeavers = (tenantId: TenantId, teamId: TeamId, people: readonly PersonId[]) => Promise<void>;

type Needs = {
  readonly gate: Gate;
  readonly bringIntoForce: BringIntoForce;
  readonly closeRound: CloseRound;
  readonly teamSummaries: TeamSummaryStore;
  readonly queue: SendQueue;
  readonly noteAbsence: NoteAbsence;
};

/**
 * Counts a team anew without those who have left: the others may all have committed, which brings the newest version into
 * force; else the posts are redrawn. Likewise they may all have answered the round of check-ins that is open, which closes
 * it. The team goes from the leavers' homes.
 */
export const makeLetGoOfLeavers =
  ({ gate, bringIntoForce, closeRound, teamSummaries, queue, noteAbsence }: Needs): LetGoOfLeavers =>
  async (tenantId, teamId, people) => {
    // First, and whether or not Teams can be asked: nothing of the team stays with them. Before it goes it is noted that they
    // may be gone, as nothing else would tell who had it.
    await Promise.all(people.map((personId) => noteAbsence(tenantId, personId, teamId)));
    await Promise.all(people.map((personId) => teamSummaries.remove(tenantId, teamId, personId)));
    const door = await gate.openAfresh(tenantId, teamId);
    if (door.kind === 'closed') return;
    // Teams may go on naming them for a moment after it has told that they left.
    const open = { ...door, roster: door.roster.filter(({ personId }) => !people.includes(personId)) };
    await closeRound(open);
    const outcome = await bringIntoForce(open);
    // What comes into force has its post redrawn by that.
    if (outcome.kind === 'unchanged') await redrawPosts(queue, outcome.alliance);
  };
