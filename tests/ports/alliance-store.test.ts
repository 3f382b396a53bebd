import { makeAllianceStore } from '#adapters/tables/alliance-store.ts';
import { makeMemoryAllianceStore } from '../support/memory/alliance-store.ts';
import { openTestTables } from '../support/test-tables.ts';
import { describeAllianceConflicts } from './alliance-conflicts.contract.ts';
import { describeAllianceContents } from './alliance-contents.contract.ts';
import { describeAllianceLines } from './alliance-lines.contract.ts';

const tables = openTestTables();

for (const describeAllianceStore of [describeAllianceContents, describeAllianceLines, describeAllianceConflicts]) {
  describeAllianceStore('in memory', makeMemoryAllianceStore);
  describeAllianceStore('on Azurite', () => makeAllianceStore(tables().alliances));
}
