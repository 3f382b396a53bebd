import { setTimeout } from 'node:timers/promises';
import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { channelTabEntityId } from '#contracts/deep-link.ts';
import { teamSections } from '#domain/alliance/team-prompts.ts';
import { people, team } from '../people.ts';
import type { LocalSession } from '../session.ts';
import type { SampleMark } from './sample-mark.ts';
import { firstAgreement, sampleAnswers, secondBehaviour } from './sample-texts.ts';

const json = { 'content-type': 'application/json' };

/** Anything but a good answer ends the loading: what follows builds on it. */
const ask = async (url: string, init?: RequestInit): Promise<Response> => {
  const reply = await fetch(url, init);
  if (reply.ok) return reply;
  throw new Error(`the sample could not be loaded: ${init?.method ?? 'GET'} ${url} was answered ${reply.status}`);
};

const send = async (method: 'POST' | 'PUT', url: string, body: unknown): Promise<Response> =>
  await ask(url, { method, headers: json, body: JSON.stringify(body) });

/** One of the people at work in the real API, signed in by the local Entra. */
type Member = { call(method: string, path: string, body?: unknown): Promise<TeamAllianceView> };

const memberAt = (origin: string, index: number): Member => ({
  call: async (method, path, body) => {
    const signedIn = await send('POST', `${origin}/local/entra/token`, {
      personId: people[index]?.id,
      audience: 'api',
    });
    // Our own sign-in answers in this shape.
    const { accessToken } = (await signedIn.json()) as { readonly accessToken: string };
    const headers = { ...json, authorization: `Bearer ${accessToken}` };
    const payload = body === undefined ? {} : { body: JSON.stringify(body) };
    const reply = await ask(`${origin}/api/teams/${team.id}/alliance${path}`, { method, headers, ...payload });
    // Every reply of this part of the API is the alliance as it now stands.
    return (await reply.json()) as TeamAllianceView;
  },
});

const writeAnswers = async (members: readonly Member[]): Promise<void> => {
  for (const { by, prompt, text } of sampleAnswers) {
    await members[by]?.call('PUT', `/answers/${prompt}`, { text, basedOn: 0 });
  }
};

const propose = async (member: Member): Promise<void> => {
  const { draft } = await member.call('GET', '');
  const basedOn = Object.fromEntries(teamSections.map((section) => [section, draft[section].revision]));
  await member.call('POST', '/versions', { basedOn });
};

const commit = async (members: readonly Member[], version: number): Promise<void> => {
  for (const member of members) await member.call('POST', `/versions/${version}/commitments`);
};

const makeFirst = async (lead: Member, members: readonly Member[]): Promise<void> => {
  await lead.call('POST', '/opening');
  for (const section of teamSections) {
    await lead.call('PUT', `/draft/${section}`, { ...firstAgreement[section], basedOn: 0 });
  }
  await propose(lead);
  await commit(members, 1);
};

const makeSecond = async (lead: Member, members: readonly Member[]): Promise<void> => {
  const { draft } = await lead.call('GET', '');
  await lead.call('PUT', '/draft/behaviour', { ...secondBehaviour, basedOn: draft.behaviour.revision });
  await propose(lead);
  await commit(members.slice(0, 2), 2);
};

type Loading = {
  readonly origin: string;
  readonly say: (line: string) => void;
  /** Adds the app to its team, unless it is there already. */
  readonly settle: () => Promise<void>;
  readonly sampleMark: SampleMark;
};

const isInstalled = async (origin: string): Promise<boolean> => {
  const reply = await ask(`${origin}/local/session`);
  // Our own page starts from it in this shape.
  return ((await reply.json()) as LocalSession).installed;
};

const patience = 120;
const pauseMs = 250;

/** The worker sends in its own time; what it sends is to bear the date at which the clock stands now. */
const untilPosted = async (origin: string, count: number): Promise<void> => {
  for (let attempt = 0; attempt < patience; attempt += 1) {
    const reply = await ask(`${origin}/local/teams/channels/${encodeURIComponent(team.threadId)}/posts`);
    const { posts } = (await reply.json()) as { readonly posts: readonly unknown[] };
    if (posts.length >= count) return;
    await setTimeout(pauseMs);
  }
  throw new Error(`the sample could not be loaded: the bot posted less than ${count} times in the channel`);
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

/** Lets the sample people design their alliance through the real API. */
const load = async ({ origin, settle }: Pick<Loading, 'origin' | 'settle'>): Promise<void> => {
  const moveDays = async (days: number): Promise<unknown> =>
    await send('POST', `${origin}/local/clock`, { kind: 'days', days });
  const lead = memberAt(origin, 0);
  const members = people.map((_, index) => memberAt(origin, index));
  await moveDays(-21);
  await settle();
  await untilPosted(origin, 1);
  await addTab(origin);
  await writeAnswers(members);
  await moveDays(7);
  await makeFirst(lead, members);
  await untilPosted(origin, 2);
  await moveDays(14);
  await makeSecond(lead, members);
};

/** Why nothing is loaded; `undefined` where the data has no team yet. */
const obstacleOf = async ({ origin, sampleMark }: Loading): Promise<string | undefined> => {
  const progress = await sampleMark.read();
  if (progress === 'begun') return 'The sample team was not loaded to the end; add --fresh to load it anew.';
  if (progress === 'not-begun' && !(await isInstalled(origin))) return undefined;
  return 'This data has a team already; add --fresh to load the sample team.';
};

/**
 * Loads the sample team: the app three weeks ago, an agreement in force two weeks ago, a second version proposed today.
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
