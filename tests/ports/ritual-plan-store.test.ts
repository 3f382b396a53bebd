import { makeRitualPlanStore } from '#adapters/tables/ritual-plan-store.ts';
import { makeMemoryRitualPlanStore } from '../support/memory/due-index.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeRitualPlanStore } from './ritual-plan-store.contract.ts';

const tables = openTestTables();

describeRitualPlanStore('in memory', makeMemoryRitualPlanStore);
describeRitualPlanStore('on Azurite', () => makeRitualPlanStore(tables().teams));
