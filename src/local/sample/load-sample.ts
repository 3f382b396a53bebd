import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import { teamSections } from '#domain/alliance/team-prompts.ts';
import { people, team } from '../people.ts';
import { firstAgreement, sampleAnswers, secondBehaviour } from './sample-texts.ts';

const json = { 'content-type': 'application/json' };

const post = async (url: string, body: unknown): Promise<Response> =>
  await fetch(url, { method: 'POST', headers: json, body: JSON.stringify(body) });

/** One of the people at work in the real API, signed in by the local Entra. */
type Member = { call(method: string, path: string, body?: unknown): Promise<TeamAllianceView> };

const memberAt = (origin: string, index: number): Member => ({
  call: async (method, path, body) => {
    const signedIn = await post(`${origin}/local/entra/token`, { personId: people[index]?.id, audience: 'api' });
    // Our own sign-in answers in this shape.
    const { accessToken } = (await signedIn.json()) as { readonly accessToken: string };
    const headers = { ...json, authorization: `Bearer ${accessToken}` };
    const payload = body === undefined ? {} : { body: JSON.stringify(body) };
    const reply = await fetch(`${origin}/api/teams/${team.id}/alliance${path}`, { method, headers, ...payload });
    if (!reply.ok) throw new Error(`the sample could not be loaded: ${method} ${path} was answered ${reply.status}`);
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

/**
 * Lets the sample people design their alliance through the real API: answers three weeks ago, an agreement in force two
 * weeks ago, a second version proposed today. A team that has begun by itself is left alone.
 */
export const loadSample = async (origin: string, say: (line: string) => void): Promise<void> => {
  const members = people.map((_, index) => memberAt(origin, index));
  const [lead] = members;
  const begun = await lead?.call('GET', '');
  if (lead === undefined || begun?.stage !== 'writing' || begun.writers.length > 0) return;
  say('Loading the sample team ...');
  const moveDays = async (days: number): Promise<unknown> =>
    await post(`${origin}/local/clock`, { kind: 'days', days });
  await moveDays(-21);
  await writeAnswers(members);
  await moveDays(7);
  await makeFirst(lead, members);
  await moveDays(14);
  await makeSecond(lead, members);
};
