import { setTimeout as rest } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { teamId } from '../support/sample-team.ts';
import type { ForkedBot } from './bots/fork-bot.ts';
import { percentile } from './fanout/rates.ts';
import { makeReport } from './report.ts';
import { startSeededServer } from './storage/seeded-server.ts';
import type { SeededPerson } from './storage/seeded-server.ts';

const report = makeReport('load');

const size = { teams: 20, peopleOfTeam: 10 };
/** How long the page is looked at before it is opened again; an open one asks anew every twenty seconds. */
const restMs = 1_000;
/** A server that has just begun to run compiles itself. */
const warmUpMs = 5_000;
/** Milliseconds that all but one look in a hundred may take. */
const most = 1_000;

/** Two hundred people at once who open the page of their week again and again, over HTTP and a real storage. */
export const benchLoad = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({ args: [...args], options: { seconds: { type: 'string', default: '60' } } });
  const seconds = Number(values.seconds);
  const { server, people, stop } = await startSeededServer(size);
  try {
    const until = performance.now() + warmUpMs + seconds * 1_000;
    const looks = (await Promise.all(people.map((one, index) => lookOn(server, one, index, until)))).flat();
    const counted = looks.filter(({ begun }) => begun >= until - seconds * 1_000);
    reportLooks(counted, seconds);
  } finally {
    await stop();
  }
};

type Look = { readonly begun: number; readonly ms: number; readonly isShown: boolean };

const lookOn = async (
  server: ForkedBot,
  { team, token }: SeededPerson,
  index: number,
  until: number,
): Promise<readonly Look[]> => {
  const looks: Look[] = [];
  const call = { method: 'GET', path: `/api/teams/${teamId(team)}/weeks/current`, token } as const;
  // Nobody begins in step with the others.
  await rest((index * restMs) / (size.teams * size.peopleOfTeam));
  while (performance.now() < until) {
    const begun = performance.now();
    const isShown = await server.call(call).then(
      (body) => body.startsWith('{"team":'),
      () => false,
    );
    const ms = performance.now() - begun;
    looks.push({ begun, ms, isShown });
    await rest(restMs);
  }
  return looks;
};

const reportLooks = (looks: readonly Look[], seconds: number): void => {
  const times = looks.map(({ ms }) => ms);
  report('people at once', size.teams * size.peopleOfTeam, 'people');
  report('for', seconds, 's');
  report('looks a second', looks.length / seconds, '1/s');
  report('looks that showed no week', looks.filter(({ isShown }) => !isShown).length, 'looks', 0);
  report('p50 of a look', percentile(times, 0.5), 'ms');
  report('p99 of a look', percentile(times, 0.99), 'ms', most);
  report('longest look', Math.max(...times), 'ms');
};
