import { makeDueIndex } from '#adapters/tables/due-index.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { dayIn } from '#domain/calendar/zoned-day.ts';
import { parseTeamId } from '#domain/shared/ids.ts';
import type { TeamId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { weekOf } from '#domain/shared/week.ts';
import { teamId, tenantId } from '../../support/sample-team.ts';
import { gatherRows } from '../../support/seed-teams.ts';

/** Enters what each of the teams from one number to another has due at `atOf`; they belong to five hundred tenants. */
export const scheduleTeams = async (
  { due }: Tables,
  [from, to]: readonly [from: number, to: number],
  atOf: (index: number) => Instant,
): Promise<void> => {
  const rows = gatherRows();
  const dueIndex = makeDueIndex(rows.table);
  for (let index = from; index < to; index += 1) {
    const at = atOf(index);
    const team = { tenantId: tenantId(1 + (index % 500)), teamId: shardedTeam(index) };
    const job = { kind: 'post-ritual', ...team, rituals: ['needs'], week: weekOf(dayIn('UTC', at)) } as const;
    await dueIndex.put({ at, tenantId: team.tenantId, owner: team.teamId, name: 'needs', job });
  }
  await rows.send(due);
};

/** Ids of teams begin with anything; those of samples all begin alike. */
const shardedTeam = (index: number): TeamId => parseTeamId(`${(index % 16).toString(16)}${teamId(index).slice(1)}`)!;
