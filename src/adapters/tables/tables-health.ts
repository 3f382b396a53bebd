import type { HealthProbe } from '#ports/health.ts';
import type { Tables } from './connect-tables.ts';
import { headRow } from './keys.ts';
import { readFromStorage } from './translate-error.ts';

/** Asks for a row that is never there: an answer costs one request and proves access. */
export const makeTablesProbe = ({ teams }: Tables): HealthProbe => ({
  probe: async () => {
    await readFromStorage(async () => await teams.getEntity('health', headRow));
  },
});
