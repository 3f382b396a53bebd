import { setTimeout } from 'node:timers/promises';
import { channelTabEntityId } from '#contracts/deep-link.ts';
import { teamSections } from '#domain/alliance/team-prompts.ts';
import { people, team } from '../people.ts';
import type { LocalSession } from '../session.ts';
import { json, memberAt, post } from './sample-member.ts';
import type { Member } from './sample-member.ts';
import { firstAgreement, sampleAnswers, secondBehaviour } from './sample-texts.ts';

const writeAnswers = async (members: readonly Member[]): Promise<void> => {
  for (const { by, prompt, text } of sampleAnswers) {
    await members[by]?.team('PUT', `/answers/${prompt}`, { text, basedOn: 0 });
  }
};

const propose = async (member: Member): Promise<void> => {
  const { draft } = await member.team('GET', '');
  const basedOn = Object.fromEntries(teamSections.map((section) => [section, draft[section].revision]));
  await member.team('POST', '/versions', { basedOn });
};

const commit = async (members: readonly Member[], version: number): Promise<void> => {
  for (const member of members) await member.team('POST', `/versions/${version}/commitments`);
};

const makeFirst = async (lead: Member, members: readonly Member[]): Promise<void> => {
  await lead.team('POST', '/opening');
  for (const section of teamSections) {
    await lead.team('PUT', `/draft/${section}`, { ...firstAgreement[section], basedOn: 0 });
  }
  await propose(lead);
  await commit(members, 1);
};

const makeSecond = async (lead: Member, members: readonly Member[]): Promise<void> => {
  const { draft } = await lead.team('GET', '');
  await lead.team('PUT', '/draft/behaviour', { ...secondBehaviour, basedOn: draft.behaviour.revision });
  await propose(lead);
  await commit(members.slice(0, 2), 2);
};

type Loading = {
  readonly origin: string;
  readonly say: (line: string) => void;
  /** Adds the app to its team, unless it is there already. */
  readonly settle: () => Promise<void>;
};

const isInstalled = async (origin: string): Promise<boolean> => {
  const reply = await fetch(`${origin}/local/session`);
  // Our own page starts from it in this shape.
  return ((await reply.json()) as LocalSession).installed;
};

const patience = 40;
const pauseMs = 250;

/** The worker sends in its own time; what it sends is to bear the date at which the clock stands now. */
const untilPosted = async (origin: string, count: number): Promise<void> => {
  for (let attempt = 0; attempt < patience; attempt += 1) {
    const reply = await fetch(`${origin}/local/teams/channels/${encodeURIComponent(team.threadId)}/posts`);
    const { posts } = (await reply.json()) as { readonly posts: readonly unknown[] };
    if (posts.length >= count) return;
    await setTimeout(pauseMs);
  }
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
  await fetch(`${origin}/local/teams/tab`, { method: 'PUT', headers: json, body: JSON.stringify(tab) });
};

/**
 * Lets the sample people design their alliance through the real API: the app three weeks ago, an agreement in force two
 * weeks ago, a second version proposed today. A team that has the app already is left alone.
 */
export const loadSample = async ({ origin, say, settle }: Loading): Promise<void> => {
  if (await isInstalled(origin)) return;
  say('Loading the sample team ...');
  const moveDays = async (days: number): Promise<unknown> =>
    await post(`${origin}/local/clock`, { kind: 'days', days });
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
