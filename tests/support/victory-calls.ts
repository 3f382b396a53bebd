import type { LightMyRequestResponse } from 'fastify';
import type { Problem } from '#contracts/problem.ts';
import type { VictoryView } from '#contracts/victory-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId, TeamId } from '#domain/shared/ids.ts';
import type { Practice } from '#domain/week/practice.ts';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { SendJob } from '#ports/send-queue.ts';
import type { ApiServer } from './api-server.ts';
import { itemId } from './sample-board.ts';
import { ada, carla, teamId } from './sample-team.ts';
import { principal } from './team-world.ts';

export const victoryTexts = {
  problem: 'Invoices waited a week for a signature.',
  action: 'One of us signs each morning.',
  result: 'From seven days to one.',
  repeat: 'A quarter of an hour at nine.',
};

export const victoryPath = (number = 1): string => `/victories/${itemId(number)}`;

type Reply = LightMyRequestResponse | Promise<LightMyRequestResponse>;

/** What a test asks of the API about victories; all of it in the first team where no other is named. */
export type VictoryCalls = {
  /** Has a team keep these practices. */
  keep(team: TeamId, kept: readonly Practice[]): Promise<void>;
  call(
    person: PersonId,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    payload?: object,
    team?: TeamId,
  ): Promise<LightMyRequestResponse>;
  tell(person: PersonId, given?: object, number?: number): Promise<LightMyRequestResponse>;
  bring(person: PersonId, to: TeamId, number?: number, from?: TeamId): Promise<LightMyRequestResponse>;
  /** As any member reads them. */
  ofWeek(name: string, team?: TeamId): Promise<readonly VictoryView[]>;
  /** Jobs about victories that were added since the last time. */
  jobs(): Promise<readonly SendJob[]>;
};

export const victoryCalls = ({ world, callAs }: Pick<ApiServer, 'world' | 'callAs'>): VictoryCalls => {
  const call: VictoryCalls['call'] = (person, method, path, payload, team = teamId(1)) => {
    const exp = world.clock.now() / 1000 + 3600;
    return callAs(
      { person, claims: { exp } },
      { method, url: `/api/teams/${team}${path}`, ...(payload && { payload }) },
    );
  };
  return {
    call,
    keep: async (team, kept) => {
      const open = await world.gate.openTeam(principal(ada), team);
      if (open.kind === 'closed') throw new Error('not a member');
      const value: TeamSettings = { ...settingsAtFirst('UTC', 'en'), practices: kept, revision: 1 };
      await world.board.add(open.scope, { noun: 'settings', id: 'settings', place: 'open', value });
    },
    tell: (person, given = {}, number = 1) =>
      call(person, 'PUT', victoryPath(number), { ...victoryTexts, basedOn: 0, ...given }),
    bring: (person, to, number = 1, from = teamId(1)) =>
      call(person, 'POST', `${victoryPath(number)}/bringing`, { teamId: to }, from),
    ofWeek: (name, team = teamId(1)) => shownIn(call(carla, 'GET', `/weeks/${name}`, undefined, team)),
    jobs: async () => (await world.takeJobs()).flatMap((job) => ('noun' in job && job.noun === 'victory' ? [job] : [])),
  };
};

/** The victories of the week that a reply holds. */
export const shownIn = async (reply: Reply): Promise<readonly VictoryView[]> => {
  const { statusCode, body } = await reply;
  if (statusCode !== 200) throw new Error(body);
  return (JSON.parse(body) as WeekView).victories;
};

export const codeOf = async (reply: Promise<LightMyRequestResponse>): Promise<string> =>
  (await reply).json<Problem>().code;
