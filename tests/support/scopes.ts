import type { AdministratorScope, PairScope, SelfScope, TeamScope } from '#domain/people/scope.ts';
import type { AllianceId, PersonId, TeamId, TenantId } from '#domain/shared/ids.ts';

// Stores are tested apart from the gate, which alone mints scopes in the product.
export const teamScope = (tenantId: TenantId, teamId: TeamId): TeamScope => ({ tenantId, teamId }) as TeamScope;

export const selfScope = (tenantId: TenantId, personId: PersonId): SelfScope => ({ tenantId, personId }) as SelfScope;

export const administratorScope = (tenantId: TenantId, personId: PersonId): AdministratorScope =>
  ({ tenantId, personId }) as AdministratorScope;

export const pairScope = (
  tenantId: TenantId,
  allianceId: AllianceId,
  [personId, otherId]: readonly [PersonId, PersonId],
): PairScope => ({ tenantId, allianceId, personId, otherId }) as PairScope;
