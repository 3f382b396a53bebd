import { setTimeout } from 'node:timers/promises';
import { channelTabEntityId } from '#contracts/deep-link.ts';
import { people, team } from '../people.ts';
import type { LocalSession } from '../session.ts';
import { addDays, wallClock } from '../wall-clock.ts';
import { agreeSamplePair, beginSamplePair, checkInSamplePair } from './load-sample-pair.ts';
import {
  agreeSampleTeam,
  checkInSampleTeam,
  proposeSecondOfSampleTeam,
  writeSampleAnswers,
} from './load-sample-team.ts';
import type { SampleMembers } from './load-sample-team.ts';
import type { SampleMark } from './sample-mark.ts';
import { ask, memberAt, send } from './sample-member.ts';

type Loading = {
  readonly origin: string;
  readonly say: (line: string) => void;
  /** Adds the app to its team, unless it is there already. */
  readonly settle: () => Promise<void>;
  readonly sampleMark: SampleMark;
};

const readSession = async (origin: string): Promise<LocalSession> => {
  const reply = await ask(`${origin}/local/session`);
  // Our own page starts from it in this shape.
  return (await reply.json()) as LocalSession;
};

/** The date in so many days, where the lead is. */
const dateIn = async (origin: string, days: number): Promise<string> => {
  const { now, people: five } = await readSession(origin);
  return addDays(wallClock(now, five[0]?.zone ?? 'UTC').date, days);
};

const membersAt = (origin: string): SampleMembers => [
  memberAt(origin, 0),
  memberAt(origin, 1),
  ...people.slice(2).map((_, index) => memberAt(origin, index + 2)),
];

const patience = 120;
const pauseMs = 250;

/** The worker sends in its own time; what it sends is to bear the date at which the clock stands now. */
const untilSent = async (url: string, count: number): Promise<void> => {
  for (let attempt = 0; attempt < patience; attempt += 1) {
    const reply = await ask(url);
    const { posts } = (await reply.json()) as { readonly posts: readonly unknown[] };
    if (posts.length >= count) return;
    await setTimeout(pauseMs);
  }
  throw new Error(`the sample could not be loaded: the bot wrote less than ${count} times`);
};

/** Adds the tab to the channel as the configuration page would. */
const addTab = async (origin: string): Promise<void> => {
  const url = `${origin}/tab`;
  const tab = {
    channelId: team.threadId,
    entityId: channelTabEntityId,
    contentUrl: url,
    websiteUrl: url,
    name: 'Alliance',
  };
  await send('PUT', `${origin}/local/teams/tab`, tab);
};

/**
 * Lets the sample people design their alliances through the real API: the app three weeks ago, the team's agreement and
 * that of two of them in force two weeks ago, a check-in a week ago and one today, after which a second version is proposed.
 */
const load = async ({ origin, settle }: Pick<Loading, 'origin' | 'settle'>): Promise<void> => {
  const moveDays = async (days: number): Promise<unknown> =>
    await send('POST', `${origin}/local/clock`, { kind: 'days', days });
  const members = membersAt(origin);
  const pair = { lead: members[0], colleague: members[1] };
  const channel = `${origin}/local/teams/channels/${encodeURIComponent(team.threadId)}/posts`;
  const chatOfLead = `${origin}/local/teams/personal/${people[0]?.id ?? ''}/posts`;
  await moveDays(-21);
  await settle();
  await untilSent(channel, 1);
  await addTab(origin);
  await writeSampleAnswers(members);
  const alliance = await beginSamplePair(pair);
  await untilSent(chatOfLead, 3);
  await moveDays(7);
  await agreeSampleTeam(members, await dateIn(origin, 7));
  await agreeSamplePair(pair, alliance, await dateIn(origin, 18));
  await untilSent(channel, 2);
  await untilSent(chatOfLead, 4);
  await moveDays(7);
  await checkInSamplePair(pair, alliance, 1);
  await checkInSampleTeam(members, 1);
  await moveDays(7);
  await checkInSamplePair(pair, alliance, 2);
  await checkInSampleTeam(members, 2);
  await proposeSecondOfSampleTeam(members, await dateIn(origin, 7));
};

/** Why nothing is loaded; `undefined` where the data has no team yet. */
const obstacleOf = async ({ origin, sampleMark }: Loading): Promise<string | undefined> => {
  const progress = await sampleMark.read();
  if (progress === 'begun') return 'The sample team was not loaded to the end; add --fresh to load it anew.';
  if (progress === 'not-begun' && !(await readSession(origin)).installed) return undefined;
  return 'This data has a team already; add --fresh to load the sample team.';
};

/**
 * Loads the sample team: the app three weeks ago, an agreement in force two weeks ago, two check-ins since, a second version
 * proposed today.
 * Data that has a team already is left alone, and it says so.
 */
export const loadSample = async (loading: Loading): Promise<void> => {
  const { say, sampleMark, settle } = loading;
  const obstacle = await obstacleOf(loading);
  if (obstacle !== undefined) {
    say(obstacle);
    await settle();
    return;
  }
  say('Loading the sample team ...');
  await sampleMark.set('begun');
  await load(loading);
  // Last: without it, a load that was broken off would pass for a team.
  await sampleMark.set('done');
};
