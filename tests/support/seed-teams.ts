import type { TableClient, TransactionAction } from '@azure/data-tables';
import { makeBoardStore } from '#adapters/tables/board-store.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { makeDueIndex } from '#adapters/tables/due-index.ts';
import { makeRitualPlanStore } from '#adapters/tables/ritual-plan-store.ts';
import { makeTeamStore } from '#adapters/tables/team-store.ts';
import { planRituals } from '#domain/ritual/ritual-plan.ts';
import type { TenantId } from '#domain/shared/ids.ts';
import type { Instant } from '#domain/shared/instant.ts';
import type { Team } from '#domain/team/team.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { parseWeek } from '#domain/shared/week.ts';
import { dueRitual } from '#usecases/ritual/due-ritual.ts';
import { promiseEntry } from './sample-board.ts';
import { sampleTeam, teamId, tenantId } from './sample-team.ts';
import { teamScope } from './scopes.ts';

/** A team whose rituals are all due at one time of the week, in one post. */
export type TeamSeed = {
  readonly tenant: number;
  readonly index: number;
  readonly serviceUrl: string;
  /** When its first post is due. */
  readonly due: Instant;
  /** There is an open promise on its board: its posts name someone, and Teams is asked for the members before each. */
  readonly hasPromise?: boolean;
  /** Its first post has left the due index: its job is, or will be, in the queue. */
  readonly hasLeft?: boolean;
};

/** The rituals in the one post of such a team. */
export const seededRituals = ['needs', 'promises'] as const;

const channelOf = (index: number): string => `19:channel-${index}@thread.tacv2`;

export const seededTeam = ({ tenant, index, serviceUrl }: Omit<TeamSeed, 'due'>): Team => {
  const channelId = channelOf(index);
  const place = { tenantId: tenantId(tenant), teamId: teamId(index + 1) };
  return sampleTeam({ ...place, threadId: channelId, channelId, serviceUrl });
};

/** Whose the conversations of such teams are, by their ids. */
export const tenantsOf = (
  seeds: readonly Pick<TeamSeed, 'tenant' | 'index'>[],
): ((channelId: string) => TenantId | undefined) => {
  const tenants = new Map(seeds.map(({ tenant, index }) => [channelOf(index), tenantId(tenant)]));
  return (channelId) => tenants.get(channelId);
};

/** Enters teams as they are once their settings are saved and their weeks planned, as many rows with a request as may be. */
export const seedTeams = async (tables: Tables, seeds: readonly TeamSeed[]): Promise<void> => {
  const [teams, due] = [gatherRows(), gatherRows()];
  for (const seed of seeds) await seedTeam(teams.table, due.table, seed);
  await teams.send(tables.teams);
  // Last: from then on they are due.
  await due.send(tables.due);
};

const seedTeam = async (teams: TableClient, dueRows: TableClient, seed: TeamSeed): Promise<void> => {
  const team = seededTeam(seed);
  const value = settingsOf(seed);
  const plan = planRituals(value, { now: seed.due - 60_000 });
  await makeTeamStore(teams).add(team);
  const settings = { noun: 'settings', id: 'settings', place: 'open', value } as const;
  await makeBoardStore(teams).add(teamScope(team.tenantId, team.teamId), settings);
  if (seed.hasPromise === true) {
    const promise = promiseEntry(1, { day: '2027-01-29', week: parseWeek('2027-W04')! });
    await makeBoardStore(teams).add(teamScope(team.tenantId, team.teamId), promise);
  }
  await makeRitualPlanStore(teams).save(team.tenantId, team.teamId, plan, undefined);
  if (seed.hasLeft === true) return;
  for (const gathering of plan.gatherings) await makeDueIndex(dueRows).put(dueRitual(team, plan.zone, gathering));
};

const settingsOf = ({ due }: TeamSeed): TeamSettings => {
  const at = new Date(due);
  const needsAt = { weekday: (at.getUTCDay() + 6) % 7, minute: at.getUTCHours() * 60 + at.getUTCMinutes() };
  const practices = ['needs-and-offers'] as const;
  return { ...settingsAtFirst('UTC', 'en'), practices, needsAt, shoutOutsAt: needsAt, revision: 1 };
};

/** The job of a team's first post. */
export const seededJob = (seed: TeamSeed): SendJob => {
  const { zone, gatherings } = planRituals(settingsOf(seed), { now: seed.due - 60_000 });
  return dueRitual(seededTeam(seed), zone, gatherings[0]!).job;
};

/** Rows that are not written one by one. */
type Gathered = { readonly table: TableClient; send(to: TableClient): Promise<void> };

/** As many as one transaction takes, and requests at once. */
const [mostInOne, lanes] = [100, 16];

/** A table for stores to write new rows to, which only gathers them. */
export const gatherRows = (): Gathered => {
  const actions: TransactionAction[] = [];
  // These are all by which stores write new rows.
  const table = {
    createEntity: (row: TransactionAction[1]) => {
      actions.push(['create', row]);
      return Promise.resolve({});
    },
    upsertEntity: (row: TransactionAction[1]) => {
      actions.push(['upsert', row, 'Replace']);
      return Promise.resolve({});
    },
    submitTransaction: (several: readonly TransactionAction[]) => {
      actions.push(...several);
      return Promise.resolve({ subResponses: [] });
    },
  } as unknown as TableClient;
  return { table, send: (to) => sendAll(to, actions.splice(0)) };
};

const sendAll = async (to: TableClient, actions: readonly TransactionAction[]): Promise<void> => {
  const transactions = [...Map.groupBy(actions, ([, { partitionKey }]) => partitionKey).values()].flatMap((rows) =>
    Array.from({ length: Math.ceil(rows.length / mostInOne) }, (_, index) =>
      rows.slice(index * mostInOne, (index + 1) * mostInOne),
    ),
  );
  const rest = transactions.values();
  const lane = async (): Promise<void> => {
    for (const transaction of rest) await to.submitTransaction([...transaction]);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};
