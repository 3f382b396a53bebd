import type { TableClient } from '@azure/data-tables';
import type { TeamBoards } from '#ports/team-boards.ts';
import { isOfWeeks, storedEntryFrom } from './board-store.ts';
import { isBoardRow, teamRowsSince } from './board-keys.ts';
import { headRow, ritualPlanRow, teamPartition } from './keys.ts';
import { listRange } from './list-rows.ts';
import { planFrom } from './ritual-plan-store.ts';
import { storedTeamFrom } from './team-store.ts';

/** Reads teams with their boards out of the partition that each has to itself: one range holds both. */
export const makeTeamBoards = (table: TableClient): TeamBoards => ({
  load: async ({ tenantId, teamId }, from, to) => {
    const rows = await listRange(table, teamPartition(tenantId, teamId), teamRowsSince(from));
    const head = rows.find(({ rowKey }) => rowKey === headRow);
    const plan = rows.find(({ rowKey }) => rowKey === ritualPlanRow);
    return {
      team: head && storedTeamFrom(tenantId, teamId, head),
      plan: plan && planFrom(plan),
      entries: rows
        .filter(({ rowKey }) => isBoardRow(rowKey))
        .flatMap((row) => storedEntryFrom(row) ?? [])
        .filter((entry) => isOfWeeks(entry, to)),
    };
  },
});
