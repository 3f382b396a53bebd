import type { RitualPlan } from '#domain/ritual/ritual-plan.ts';
import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { SendJob } from './send-queue.ts';
import type { SaveOutcome, Stored } from './stored.ts';

/** A job that is to be done at a time. There is one at a time of an owner's name. */
export type DueJob = {
  readonly at: Instant;
  readonly tenantId: TenantId;
  /** On whose behalf: bounds the name. */
  readonly owner: TeamId | PersonId | AllianceId;
  /** What it is, in letters of a key: `a-z 0-9 - :`. */
  readonly name: string;
  readonly job: SendJob;
};

/**
 * What is due when, and nothing else: reading it costs nothing while nothing is due. Holds no content, hence no scope.
 * Times count in whole minutes. Rejects with {@link Unavailable} (`storage`).
 */
export type DueIndex = {
  /** Harmless to repeat. */
  put(due: DueJob): Promise<void>;
  /** Harmless to repeat. */
  remove(due: DueJob): Promise<void>;
  /** Everything due in or before the minute of `until`, oldest first, whoever's it is. */
  dueBy(until: Instant): Promise<readonly DueJob[]>;
};

/** Keeps where in the due index a team's rituals stand. Holds no content, hence no scope. */
export type RitualPlanStore = {
  load(tenantId: TenantId, teamId: TeamId): Promise<Stored<RitualPlan> | undefined>;
  /** `etag` is `undefined` for the first save: insert-only. */
  save(tenantId: TenantId, teamId: TeamId, plan: RitualPlan, etag: string | undefined): Promise<SaveOutcome>;
};
