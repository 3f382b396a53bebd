import type { TableClient } from '@azure/data-tables';
import type { HomeStore } from '#ports/home-store.ts';
import { isSummaryRow, isTeamSummaryRow, personPartition, summaryRows, teamSummaryRows } from './keys.ts';
import { listRanges } from './list-rows.ts';
import { parseSummary } from './pair-summary-row.ts';
import { parseTeamSummary } from './team-summary-row.ts';

/** Reads the lines of a home from the partition of the person whose it is; what else is kept there stays there. */
export const makeHomeStore = (table: TableClient): HomeStore => ({
  read: async ({ tenantId, personId }) => {
    const rows = await listRanges(table, personPartition(tenantId, personId), [summaryRows, teamSummaryRows]);
    return {
      pairs: rows.filter(({ rowKey }) => isSummaryRow(rowKey)).map(parseSummary),
      teams: rows.filter(({ rowKey }) => isTeamSummaryRow(rowKey)).map(parseTeamSummary),
    };
  },
});
