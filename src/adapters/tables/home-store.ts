import type { TableClient } from '@azure/data-tables';
import type { HomeStore } from '#ports/home-store.ts';
import { absenceFrom } from './absence-store.ts';
import {
  absenceRow,
  isSummaryRow,
  isTeamSummaryRow,
  pastTeamRows,
  personPartition,
  summaryRows,
  teamSummaryRows,
} from './keys.ts';
import { listRange, listRanges } from './list-rows.ts';
import { parseSummary } from './pair-summary-row.ts';
import { parsePastTeam, parseTeamSummary } from './team-summary-row.ts';

/** Reads the lines of a home from the partition of the person whose it is; what else is kept there stays there. */
export const makeHomeStore = (table: TableClient): HomeStore => ({
  read: async ({ tenantId, personId }) => {
    const pairRows = { from: absenceRow, to: summaryRows.to };
    const rows = await listRanges(table, personPartition(tenantId, personId), [pairRows, teamSummaryRows]);
    const absence = rows.find(({ rowKey }) => rowKey === absenceRow);
    return {
      absentSince: absence && absenceFrom(absence),
      pairs: rows.filter(({ rowKey }) => isSummaryRow(rowKey)).map(parseSummary),
      teams: rows.filter(({ rowKey }) => isTeamSummaryRow(rowKey)).map(parseTeamSummary),
    };
  },
  pastTeams: async ({ tenantId, personId }) =>
    (await listRange(table, personPartition(tenantId, personId), pastTeamRows)).map(parsePastTeam),
});
