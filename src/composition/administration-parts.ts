import { randomUUID } from 'node:crypto';
import type { Clock } from '#ports/clock.ts';
import type { AdministrationUseCases } from '#server/routes/administration.ts';
import { makeAudited } from '#usecases/administration/audited.ts';
import { heldDay } from '#usecases/administration/held-day.ts';
import { makeListTenantTeams } from '#usecases/administration/list-tenant-teams.ts';
import { makeReadAdministration } from '#usecases/administration/read-administration.ts';
import { makeSetTenantSettings } from '#usecases/administration/set-tenant-settings.ts';
import type { Storage } from './connect-storage.ts';

type Needs = Pick<AdministrationUseCases, 'readState' | 'servesOthers'> & {
  readonly storage: Pick<Storage, 'tenantSettings' | 'tenantOverview' | 'auditLog'>;
  readonly clock: Clock;
};

/** What a tenant's administrators can do. */
export const administrationParts = ({ storage, clock, readState, servesOthers }: Needs): AdministrationUseCases => ({
  readAdministration: makeReadAdministration({ ...storage, clock }),
  listTenantTeams: makeListTenantTeams(storage),
  setTenantSettings: makeSetTenantSettings({
    ...storage,
    audited: makeAudited({ ...storage, clock, newId: randomUUID }),
  }),
  readState: heldDay(readState, clock),
  servesOthers,
});
