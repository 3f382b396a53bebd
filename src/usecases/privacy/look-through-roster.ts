import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import type { SendQueue } from '#ports/send-queue.ts';
import type { TeamSummaryStore } from '#ports/team-summary-store.ts';
import type { Gate } from '#usecases/people/gate.ts';
import type { LetGoOfLeavers } from '#usecases/team/let-go-of-leavers.ts';

/**
 * Holds who is kept as a member of a team against whom Teams names: whoever has left it without a word is let go as if there had
 * been one, and whoever has joined so gets the team on their home. Where nobody can be asked, nobody is let go. Harmless to
 * repeat.
 */
export type LookThroughRoster = (tenantId: TenantId, teamId: TeamId) => Promise<void>;

type Needs = {
  readonly gate: Pick<Gate, 'openAfresh'>;
  readonly teamSummaries: Pick<TeamSummaryStore, 'holders'>;
  readonly letGoOfLeavers: LetGoOfLeavers;
  readonly queue: Pick<SendQueue, 'add'>;
};

export const makeLookThroughRoster =
  ({ gate, teamSummaries, letGoOfLeavers, queue }: Needs): LookThroughRoster =>
  async (tenantId, teamId) => {
    // Before Teams is asked: whoever joins in between is among those whom it names.
    const kept = await teamSummaries.holders(tenantId, teamId);
    const open = await gate.openAfresh(tenantId, teamId);
    // A team without anybody is no answer: whoever has the app in a team has an owner there.
    if (open.kind === 'closed' || open.roster.length === 0) return;
    const there = new Set(open.roster.map(({ personId }) => personId));
    const gone = kept.filter((personId) => !there.has(personId));
    if (gone.length > 0) await letGoOfLeavers(tenantId, teamId, gone);
    if (there.size + gone.length > kept.length) await queue.add({ kind: 'refresh-team-summaries', tenantId, teamId });
  };
