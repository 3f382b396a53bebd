import type { Principal, TeamScope } from '#domain/people/scope.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { AllianceStore } from '#ports/alliance-store.ts';
import type { TeamStore } from '#ports/team-store.ts';
import type { Gate, OpenTeam } from '#usecases/people/gate.ts';

/** Opens a team to one of its members, and has read its alliance by then: one round trip for both. */
export type OpenAlliance = (asker: Principal, teamId: TeamId) => Promise<OpenTeam | { readonly kind: 'closed' }>;

type Needs = {
  readonly gate: Pick<Gate, 'openTeamReading'>;
  readonly teams: Pick<TeamStore, 'load'>;
  readonly alliances: AllianceStore;
};

/** Over alliances that remember what was read of them. */
export const makeOpenAlliance =
  ({ gate, teams, alliances }: Needs): OpenAlliance =>
  async (asker, teamId) =>
    gate.openTeamReading(asker, teamId, async (scope) => {
      const [team] = await Promise.all([teams.load(scope.tenantId, teamId), alliances.loadOfTeam(scope)]);
      return { team };
    });

/**
 * Alliances that are read once in a request, as boards are: the gate mints a scope for each, and what was read under it is
 * remembered with it until something is saved.
 */
export const rememberAlliances = (alliances: AllianceStore): AllianceStore => {
  const loaded = new WeakMap<TeamScope, ReturnType<AllianceStore['loadOfTeam']>>();
  return {
    loadOfTeam: (scope) => {
      const known = loaded.get(scope) ?? alliances.loadOfTeam(scope);
      loaded.set(scope, known);
      known.catch(() => loaded.delete(scope));
      return known;
    },
    start: (scope, alliance) => {
      loaded.delete(scope);
      return alliances.start(scope, alliance);
    },
    save: (scope, changes, etag) => {
      loaded.delete(scope);
      return alliances.save(scope, changes, etag);
    },
  };
};
