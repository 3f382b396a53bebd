import { keptSince, sweepAfter } from '#domain/privacy/retention.ts';
import type { TeamId, TenantId } from '#domain/shared/ids.ts';
import { tenantSettingsAtFirst } from '#domain/tenant/tenant-settings.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex, DueJob } from '#ports/due-index.ts';
import type { PracticeRows } from '#ports/practice-rows.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { TenantSettingsStore } from '#ports/tenant-settings-store.ts';

/**
 * Deletes what a team's practices have left behind for longer than its tenant keeps it, and sees to it that this is done again
 * next month. Harmless to repeat, to be done by several at once, and to be given up at any point.
 */
export type SweepPractices = (tenantId: TenantId, teamId: TeamId) => Promise<'over' | 'more'>;

type Needs = {
  readonly practiceRows: PracticeRows;
  readonly teams: Pick<TeamStore, 'load'>;
  readonly tenantSettings: Pick<TenantSettingsStore, 'load'>;
  readonly dueIndex: Pick<DueIndex, 'addAll'>;
  readonly clock: Clock;
};

/** Goes of some hundreds each; then others have their turn. */
const maxGoes = 10;

/** A clock that is behind would mean the sweep that runs now, whose row is about to go. */
const clockSlackMs = 3_600_000;

export const makeSweepPractices =
  ({ practiceRows, teams, tenantSettings, dueIndex, clock }: Needs): SweepPractices =>
  async (tenantId, teamId) => {
    // A team that is gone has nothing, and needs no next time.
    if ((await teams.load(tenantId, teamId)) === undefined) return 'over';
    const now = clock.now();
    await dueIndex.addAll([dueSweep({ tenantId, teamId }, sweepAfter(teamId, now + clockSlackMs))]);
    const { retentionMonths } = (await tenantSettings.load(tenantId))?.value ?? tenantSettingsAtFirst;
    const since = keptSince(now, retentionMonths);
    for (let goes = 0; goes < maxGoes; goes += 1)
      if ((await practiceRows.sweep(tenantId, teamId, since)) === 0) return 'over';
    return 'more';
  };

/** The next look through a team's practices in the due index. */
export const dueSweep = (
  { tenantId, teamId }: { readonly tenantId: TenantId; readonly teamId: TeamId },
  at: DueJob['at'],
): DueJob => ({
  at,
  tenantId,
  owner: teamId,
  name: 'sweep',
  job: { kind: 'sweep-practices', tenantId, teamId },
});
