import type { Decision, Refusal } from '#domain/alliance/team/decision.ts';
import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import { applyChanges } from '#domain/alliance/team/team-alliance-change.ts';
import type { TeamAllianceChange } from '#domain/alliance/team/team-alliance-change.ts';
import type { TeamAlliance } from '#domain/alliance/team/team-alliance.ts';
import type { TeamScope } from '#domain/people/scope.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { Clock } from '#ports/clock.ts';

/** How an act on an alliance ended. */
export type ActOutcome =
  /** Saved. `before` tells those who are to hear of it what the act changed. */
  | { readonly kind: 'changed'; readonly alliance: TeamAlliance; readonly before: TeamAlliance }
  /** True already: an act that is repeated does no harm and is no error. */
  | { readonly kind: 'unchanged'; readonly alliance: TeamAlliance }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  /** Others kept saving in between; nothing of this act is saved. */
  | { readonly kind: 'busy' };

/** An act that is saved, by now or before. */
type SavedAct = Extract<ActOutcome, { readonly kind: 'changed' | 'unchanged' }>;

/** One act: what is decided, and what must be done before the decision is saved. */
type Act = {
  decide(alliance: TeamAlliance, now: Instant): Decision;
  beforeSave?(changes: readonly TeamAllianceChange[]): Promise<void>;
  /** What follows from it. Should a crash come between, the same act again finds everything saved, and this is done all the same. */
  afterSave?(saved: SavedAct): Promise<unknown>;
};

export type ChangeAlliance = (scope: TeamScope, act: Act) => Promise<ActOutcome>;

const maxTries = 5;

/**
 * Load, decide, save; on a conflict all three again, so that the rules always judge the newest state.
 * A team's first act starts its alliance.
 */
export const makeChangeAlliance = ({
  alliances,
  clock,
}: {
  alliances: AllianceStore;
  clock: Clock;
}): ChangeAlliance => {
  const tryOnce = async (scope: TeamScope, act: Act): Promise<ActOutcome> => {
    const now = clock.now();
    const stored = await alliances.loadOfTeam(scope);
    const alliance = stored?.value ?? startAlliance(scope.tenantId, scope.teamId, now);
    const decision = act.decide(alliance, now);
    if (decision.kind === 'refused') return decision;
    if (decision.kind === 'unchanged') return follow(act, { kind: 'unchanged', alliance });
    if (stored === undefined) {
      // Either outcome leaves an alliance to load: ours, or that of someone who was quicker.
      await alliances.start(scope, alliance);
      return tryOnce(scope, act);
    }
    await act.beforeSave?.(decision.changes);
    const outcome = await alliances.save(scope, decision.changes, stored.etag);
    if (outcome === 'conflict') return { kind: 'busy' };
    return follow(act, { kind: 'changed', alliance: applyChanges(alliance, decision.changes), before: alliance });
  };

  return async (scope, act) => {
    for (let tries = 1; tries < maxTries; tries += 1) {
      const outcome = await tryOnce(scope, act);
      if (outcome.kind !== 'busy') return outcome;
    }
    return tryOnce(scope, act);
  };
};

const follow = async (act: Act, saved: SavedAct): Promise<ActOutcome> => {
  await act.afterSave?.(saved);
  return saved;
};
