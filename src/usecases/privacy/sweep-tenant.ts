import { sweepAfter } from '#domain/privacy/retention.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { DueIndex, DueJob } from '#ports/due-index.ts';
import type { TeamThreads } from '#ports/team-threads.ts';
import type { TenantPeople } from '#ports/tenant-people.ts';
import { dueLook } from './look-for-leaver.ts';
import { dueSweep } from './sweep-practices.ts';

/**
 * Sees to it that each of a tenant's teams is looked through within a month, and everyone looked for in the next one who is in
 * no team: also where the event was lost that would have said so, and teams that were there before teams were looked through at
 * all. Then it is done again next month. Harmless to repeat, to be done by several at once, and to be given up at any point.
 */
export type SweepTenant = (tenantId: TenantId) => Promise<void>;

type Needs = {
  readonly teamThreads: Pick<TeamThreads, 'teams'>;
  readonly tenantPeople: TenantPeople;
  readonly dueIndex: Pick<DueIndex, 'addAll'>;
  readonly clock: Clock;
};

/** A clock that is behind would mean the look that runs now, whose row is about to go. */
const clockSlackMs = 3_600_000;

/**
 * Longer than a month: by then each team has been looked through, which brings it to the homes of all whom Teams names. Nobody
 * is looked for whose team is merely missing there.
 */
const afterTeamsMs = 32 * 86_400_000;

/** Rows that are entered together. */
const atOnce = 50;

export const makeSweepTenant =
  ({ teamThreads, tenantPeople, dueIndex, clock }: Needs): SweepTenant =>
  async (tenantId) => {
    const now = clock.now();
    await dueIndex.addAll([dueTenantSweep(tenantId, now + clockSlackMs)]);
    const teams = await teamThreads.teams(tenantId);
    for (let start = 0; start < teams.length; start += atOnce) {
      const some = teams.slice(start, start + atOnce);
      await dueIndex.addAll(some.map((teamId) => dueSweep({ tenantId, teamId }, sweepAfter(teamId, now))));
    }
    let from: string | undefined;
    do {
      const { people, next } = await tenantPeople.inNoTeam(tenantId, from);
      await dueIndex.addAll(
        people.map((personId) => dueLook({ tenantId, personId }, sweepAfter(personId, now + afterTeamsMs))),
      );
      from = next;
    } while (from !== undefined);
  };

/** The next look through a tenant after `now`: the same for whoever asks within a month. */
const dueTenantSweep = (tenantId: TenantId, now: Instant): DueJob => ({
  at: sweepAfter(tenantId, now),
  tenantId,
  owner: tenantId,
  name: 'sweep',
  job: { kind: 'sweep-tenant', tenantId },
});

/**
 * Enters the next look through each tenant, where none stands yet: from then on one enters the next.
 *
 * @returns whether all of them stand now; of several tenants some may be out of reach
 */
export type EnterTenantSweeps = () => Promise<boolean>;

export const makeEnterTenantSweeps =
  ({
    tenants,
    dueIndex,
    clock,
  }: Pick<Needs, 'dueIndex' | 'clock'> & { readonly tenants: readonly TenantId[] }): EnterTenantSweeps =>
  async () => {
    const dues = tenants.map((tenantId) => dueTenantSweep(tenantId, clock.now()));
    return (await dueIndex.addAll(dues)).length === dues.length;
  };
