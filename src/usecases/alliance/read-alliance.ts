import { startAlliance } from '#domain/alliance/start-alliance.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { Outbox } from '#ports/outbox.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import { readingFor } from './show-alliance.ts';
import type { AllianceReading } from './show-alliance.ts';

export type ReadAlliance = (open: OpenTeam) => Promise<AllianceReading>;

type Needs = { readonly alliances: AllianceStore; readonly outbox: Outbox; readonly clock: Clock };

/**
 * Reads a team's alliance for a member; a team that has none yet reads as one on its first day.
 *
 * Alliance and outbox are asked at once: after the gate's look at the team, this is the second and last round trip to
 * the storage that a page of the tab waits for.
 */
export const makeReadAlliance =
  ({ alliances, outbox, clock }: Needs): ReadAlliance =>
  async ({ scope }) => {
    const [stored, posts] = await Promise.all([alliances.loadOfTeam(scope), outbox.list(scope)]);
    return readingFor(scope, stored?.value ?? startAlliance(scope.tenantId, scope.teamId, clock.now()), posts);
  };
