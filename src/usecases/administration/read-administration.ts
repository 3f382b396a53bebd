import type { AdministratorScope } from '#domain/people/scope.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { auditedActs, auditSince } from '#domain/tenant/audit.ts';
import type { AuditedAct } from '#domain/tenant/audit.ts';
import { roughly } from '#domain/tenant/rough-count.ts';
import type { RoughCount } from '#domain/tenant/rough-count.ts';
import { tenantSettingsAtFirst } from '#domain/tenant/tenant-settings.ts';
import type { TenantSettings } from '#domain/tenant/tenant-settings.ts';
import type { AuditLog } from '#ports/audit-log.ts';
import type { Clock } from '#ports/clock.ts';
import { countLimit } from '#ports/tenant-overview.ts';
import type { TenantCounts, TenantOverview } from '#ports/tenant-overview.ts';
import type { TenantSettingsStore } from '#ports/tenant-settings-store.ts';

/** What holds for a tenant, how much there is in it, and what its administrators did. */
export type Administration = {
  readonly settings: TenantSettings;
  readonly people: RoughCount;
  /** Newest first; the newest {@link actsShown} at most. */
  readonly acts: readonly AuditedAct[];
};

/** Rejects with {@link Unavailable} (`storage`). */
export type ReadAdministration = (scope: AdministratorScope) => Promise<Administration>;

type Needs = {
  readonly tenantSettings: Pick<TenantSettingsStore, 'load'>;
  readonly tenantOverview: Pick<TenantOverview, 'counts'>;
  readonly auditLog: Pick<AuditLog, 'list'>;
  readonly clock: Clock;
};

/** Acts that are shown at most; all of ninety days are kept. */
const actsShown = 100;

/** Counting looks at the keys of a whole tenant: it is done so seldom, however often the page is read; ms. */
const countsHoldMs = 10 * 60_000;

export const makeReadAdministration = ({
  tenantSettings,
  tenantOverview,
  auditLog,
  clock,
}: Needs): ReadAdministration => {
  const counted = new Map<TenantId, { readonly at: Instant; readonly counts: Promise<TenantCounts> }>();
  const countsOf = (scope: AdministratorScope): Promise<TenantCounts> => {
    const now = clock.now();
    const known = counted.get(scope.tenantId);
    if (known !== undefined && Math.abs(now - known.at) < countsHoldMs) return known.counts;
    const counts = tenantOverview.counts(scope);
    counted.set(scope.tenantId, { at: now, counts });
    // What could not be counted is counted anew by whoever asks next.
    counts.catch(() => counted.delete(scope.tenantId));
    return counts;
  };
  return async (scope) => {
    const now = clock.now();
    const [stored, counts, lines] = await Promise.all([
      tenantSettings.load(scope.tenantId),
      countsOf(scope),
      auditLog.list(scope, auditSince(now), now),
    ]);
    return {
      settings: stored?.value ?? tenantSettingsAtFirst,
      people: roughly(counts.people, countLimit),
      acts: auditedActs(lines).slice(0, actsShown),
    };
  };
};
