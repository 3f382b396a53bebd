import { setTimeout as rest } from 'node:timers/promises';
import { executed } from '../../support/activities.ts';
import { itemId } from '../../support/sample-board.ts';
import { teamId, tenantId } from '../../support/sample-team.ts';
import type { Call, ForkedBot } from '../bots/fork-bot.ts';
import { percentile } from '../fanout/rates.ts';
import type { Report } from '../report.ts';
import { startSeededServer } from './seeded-server.ts';
import type { SeededPerson } from './seeded-server.ts';

const [teams, peopleOfTeam, warmUpMs, forMs] = [10, 5, 5_000, 25_000];

/** Between two things that someone does they look at the first. */
const lookMs = 1_000;

/** Fifty people in ten teams, each of whom opens a page or presses a button every second, over a server of its own. */
export const benchPeople = async (report: Report): Promise<void> => {
  const { server, people, serviceUrl, stop } = await startSeededServer({ teams, peopleOfTeam });
  try {
    const waits = await Promise.all(
      people.map((person, index) => goAbout(server, thingsToDo(index, person, serviceUrl), index)),
    );
    reportWaits(report, waits.flat());
  } finally {
    await stop();
  }
};

type Doing = { readonly kind: 'page' | 'button'; readonly call: (time: number) => Call };

const thingsToDo = (
  index: number,
  { token, team: teamNumber, personId: person }: SeededPerson,
  serviceUrl: string,
): readonly Doing[] => {
  const team = `/api/teams/${teamId(teamNumber)}`;
  const page = (path: string): Doing => ({ kind: 'page', call: () => ({ method: 'GET', path, token }) });
  const press = (time: number): Call => {
    const data = { schema: 1, action: 'answer-look', teamId: teamId(teamNumber), id: itemId(99), look: 'before' };
    const activity = executed({ serviceUrl, person }, { ...data, mark: String(1 + ((time + index) % 5)) });
    // Of a card that names its team the channel says no more.
    return {
      method: 'POST',
      path: '/api/messages',
      body: JSON.stringify({ ...activity, channelData: { tenant: { id: tenantId(1) } } }),
    };
  };
  return [
    page(`${team}/weeks/current`),
    page('/api/me/week'),
    page(`${team}/alliance`),
    { kind: 'button', call: press },
    page('/api/me/alliances'),
  ];
};

type Wait = { readonly kind: Doing['kind']; readonly ms: number };

/** What someone does one after another, and how long they wait for each. */
const goAbout = async (server: ForkedBot, things: readonly Doing[], index: number): Promise<readonly Wait[]> => {
  const waits: Wait[] = [];
  const begun = Date.now();
  // Nobody begins in step with the others.
  await rest((index * lookMs) / (teams * peopleOfTeam));
  for (let time = 0; Date.now() - begun < warmUpMs + forMs; time += 1) {
    const { kind, call } = things[(time + index) % things.length]!;
    const asked = performance.now();
    const said = await server.call(call(time));
    const ms = performance.now() - asked;
    if (kind === 'button' && !said.includes('Answered.')) throw new Error(`a button was answered ${said}`);
    if (Date.now() - begun > warmUpMs) waits.push({ kind, ms });
    await rest(Math.max(0, lookMs - ms));
  }
  return waits;
};

const reportWaits = (report: Report, waits: readonly Wait[]): void => {
  report('people at once', teams * peopleOfTeam, 'people');
  report('pages and buttons a second', waits.length / (forMs / 1_000), '1/s');
  for (const kind of ['page', 'button'] as const) {
    const times = waits.filter((one) => one.kind === kind).map(({ ms }) => ms);
    for (const [name, share] of [
      ['p50', 0.5],
      ['p95', 0.95],
    ] as const)
      report(`${name} of a ${kind} with 50 people at once`, percentile(times, share), 'ms');
  }
};
