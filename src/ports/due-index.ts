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
  readonly owner: TeamId | PersonId | AllianceId | TenantId;
  /** What it is, in letters of a key: `a-z 0-9 - :`. */
  readonly name: string;
  readonly job: SendJob;
};

/** A job as it stands in the index. */
export type DueRow = DueJob & {
  /** Opaque to everyone but the index that gave it. */
  readonly mark: string;
  /** When somebody began to start it; `undefined`: nobody has. */
  readonly takenAt: Instant | undefined;
};

/**
 * What is due when, and nothing else: reading it costs nothing while nothing is due. Holds no content, hence no scope.
 * Times count in whole minutes. What is done to many rows costs one request for up to a hundred of a minute and a shard.
 * Rejects with {@link Unavailable} (`storage`).
 */
export type DueIndex = {
  /**
   * In the place of what stands there by its name; a minute later where that is being started just then. Harmless to repeat.
   */
  put(due: DueJob): Promise<void>;
  /**
   * Where something stands by its name already, that stays. Harmless to repeat. Rejects where none of them can be added.
   *
   * @returns those that stand now: of several tenants some may be out of reach
   */
  addAll(dues: readonly DueJob[]): Promise<readonly DueJob[]>;
  /** Harmless to repeat. */
  remove(due: DueJob): Promise<void>;
  /**
   * Harmless to repeat. Rejects where none of them can be removed.
   *
   * @returns those that are gone: of several tenants some may be out of reach
   */
  removeAll(dues: readonly DueJob[]): Promise<readonly DueJob[]>;
  /**
   * Notes on rows that they are being started, so that of several who have read the same one starts them.
   *
   * @returns those that nobody has touched since they were read; such as stand with a touched one may be left out, too
   */
  take(rows: readonly DueRow[], at: Instant): Promise<readonly DueRow[]>;
  /** Everything due in or before the minute of `until`, oldest first, whoever's it is; nothing before that of `since`. */
  dueBy(until: Instant, since?: Instant): Promise<readonly DueRow[]>;
};

/** Keeps where in the due index a team's rituals stand. Holds no content, hence no scope. */
export type RitualPlanStore = {
  load(tenantId: TenantId, teamId: TeamId): Promise<Stored<RitualPlan> | undefined>;
  /** `etag` is `undefined` for the first save: insert-only. */
  save(tenantId: TenantId, teamId: TeamId, plan: RitualPlan, etag: string | undefined): Promise<SaveOutcome>;
};
