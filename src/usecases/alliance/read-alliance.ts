import { startAlliance } from '#domain/alliance/start-alliance.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { Clock } from '#ports/clock.ts';
import type { OpenTeam } from '#usecases/people/gate.ts';
import type { AllianceReading, ShowAlliance } from './show-alliance.ts';

export type ReadAlliance = (open: OpenTeam) => Promise<AllianceReading>;

type Needs = { readonly alliances: AllianceStore; readonly showAlliance: ShowAlliance; readonly clock: Clock };

/** Reads a team's alliance for a member; a team that has none yet reads as one on its first day. */
export const makeReadAlliance =
  ({ alliances, showAlliance, clock }: Needs): ReadAlliance =>
  async (open) => {
    const { scope } = open;
    const stored = await alliances.loadOfTeam(scope);
    return showAlliance(open, stored?.value ?? startAlliance(scope.tenantId, scope.teamId, clock.now()));
  };
