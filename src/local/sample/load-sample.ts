import { setTimeout } from 'node:timers/promises';
import { channelTabEntityId } from '#contracts/deep-link.ts';
import type { PairView } from '#contracts/pair-api.ts';
import type { Instant } from '#domain/shared/instant.ts';
import { botEn } from '#messages/bot/en.ts';
import type { Post } from '../connector/post.ts';
import { people, team } from '../people.ts';
import type { LocalSession } from '../session.ts';
import { addDays, wallClock } from '../wall-clock.ts';
import { agreeSamplePair, beginSamplePair, checkInSamplePair } from './load-sample-pair.ts';
import type { SamplePair } from './load-sample-pair.ts';
import {
  agreeSampleTeam,
  checkInSampleTeam,
  proposeSecondOfSampleTeam,
  writeSampleAnswers,
} from './load-sample-team.ts';
import type { SampleMembers } from './load-sample-team.ts';
import { beginSampleWeek, endSampleWeek, fillSampleWeek, keepSamplePractices } from './load-sample-weeks.ts';
import type { SampleMark } from './sample-mark.ts';
import { ask, memberAt, send } from './sample-member.ts';
import { sampleStops } from './sample-stops.ts';
import type { SampleStop } from './sample-stops.ts';

type Loading = {
  readonly origin: string;
  readonly say: (line: string) => void;
  /** Adds the app to its team, unless it is there already. */
  readonly settle: () => Promise<void>;
  readonly sampleMark: SampleMark;
};

/** The sample people at work. */
type Scene = Pick<Loading, 'origin' | 'settle'> & { readonly members: SampleMembers; readonly pair: SamplePair };

const twentyOneDays = 21 * 24 * 60 * 60_000;
/** The lead's, and with it the team's. */
const zone = people[0]?.zone ?? 'UTC';

const readSession = async (origin: string): Promise<LocalSession> => {
  const reply = await ask(`${origin}/local/session`);
  // Our own page starts from it in this shape.
  return (await reply.json()) as LocalSession;
};

const membersAt = (origin: string): SampleMembers => [
  memberAt(origin, 0),
  memberAt(origin, 1),
  ...people.slice(2).map((_, index) => memberAt(origin, index + 2)),
];

const patience = 120;
const pauseMs = 250;

type Posts = { readonly posts: readonly Pick<Post, 'sentAt' | 'cards'>[] };

/**
 * The worker sends in its own time; what it posts is to bear the date at which the clock stands now. What it tells a person
 * may come in the next morning only, and is not waited for.
 */
const untilSent = async (url: string, isIt: (post: Posts['posts'][number]) => boolean): Promise<void> => {
  for (let attempt = 0; attempt < patience; attempt += 1) {
    // Our own list of posts answers in this shape.
    const { posts } = (await (await ask(url)).json()) as Posts;
    if (posts.some(isIt)) return;
    await setTimeout(pauseMs);
  }
  throw new Error('the sample could not be loaded: the bot did not write what it should');
};

const says =
  (words: string) =>
  ({ cards }: Pick<Post, 'cards'>): boolean =>
    JSON.stringify(cards).includes(words);

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

const channelOf = (origin: string): string =>
  `${origin}/local/teams/channels/${encodeURIComponent(team.threadId)}/posts`;

/** Three weeks ago: the app, its tab, what the team keeps, first answers, and the beginning of an alliance between two. */
const begin = async ({ origin, settle, members, pair }: Scene): Promise<PairView> => {
  await settle();
  await untilSent(channelOf(origin), says(botEn['welcome.title']));
  await addTab(origin);
  await keepSamplePractices(members);
  await writeSampleAnswers(members);
  return beginSamplePair(pair);
};

/** Two weeks ago: both agreements in force. */
const agree = async ({ origin, members, pair }: Scene, alliance: PairView, today: string): Promise<void> => {
  await agreeSampleTeam(members, addDays(today, 7));
  await agreeSamplePair(pair, alliance, addDays(today, 18));
  await untilSent(channelOf(origin), says(botEn['proposal.inForce']));
};

const checkIn = async ({ members, pair }: Scene, alliance: PairView, round: number): Promise<void> => {
  await checkInSamplePair(pair, alliance, round);
  await checkInSampleTeam(members, round);
};

const actAt = async (scene: Scene, alliance: PairView, stop: SampleStop): Promise<void> => {
  switch (stop.kind) {
    case 'week-begins':
      await afterThePost(scene, stop, beginSampleWeek);
      return;
    case 'week-ends':
      await afterThePost(scene, stop, endSampleWeek);
      return;
    case 'agreement':
      await agree(scene, alliance, wallClock(stop.at, zone).date);
      return;
    case 'check-in':
      await checkIn(scene, alliance, 1);
  }
};

/** Once the bot has written in the channel; and until it has posted what follows from what was done. */
const afterThePost = async (
  { origin, members }: Scene,
  { at, due, number }: SampleStop,
  act: typeof beginSampleWeek,
): Promise<void> => {
  await untilSent(channelOf(origin), ({ sentAt }) => sentAt >= due);
  for (const title of await act(members, number))
    await untilSent(channelOf(origin), (post) => post.sentAt >= at && says(title)(post));
};

/**
 * Lets the sample people design their alliances and keep their weeks through the real API: the app three weeks ago, the
 * team's agreement and that of two of them in force two weeks ago, a check-in a week ago and one today, after which a
 * second version is proposed; in between the practices, on Mondays and Fridays.
 */
const load = async ({ origin, settle }: Pick<Loading, 'origin' | 'settle'>): Promise<void> => {
  const moveTo = async (instant: Instant): Promise<unknown> =>
    await send('POST', `${origin}/local/clock`, { kind: 'at', instant });
  const members = membersAt(origin);
  const scene: Scene = { origin, settle, members, pair: { lead: members[0], colleague: members[1] } };
  const { now, offset } = await readSession(origin);
  const start = now - twentyOneDays;
  await moveTo(start);
  const alliance = await begin(scene);
  for (const stop of sampleStops(start, now, zone)) {
    await moveTo(stop.at);
    await actAt(scene, alliance, stop);
  }
  const session = await readSession(origin);
  // Where the clock would stand had nobody moved it.
  const today = session.now - session.offset + offset;
  await moveTo(today);
  await checkIn(scene, alliance, 2);
  await proposeSecondOfSampleTeam(members, addDays(wallClock(today, zone).date, 7));
  await fillSampleWeek(members);
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
 * proposed today, and three weeks of practices.
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
