import { makeTenantSettingsStore } from '#adapters/tables/tenant-settings-store.ts';
import { makeMemoryTenantSettingsStore } from '../support/memory/tenant-settings-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeTenantSettingsStore } from './tenant-settings-store.contract.ts';

const tables = openTestTables();

describeTenantSettingsStore('in memory', makeMemoryTenantSettingsStore);
describeTenantSettingsStore('on Azurite', () => makeTenantSettingsStore(tables().tenants));
