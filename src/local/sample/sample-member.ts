import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { PairView } from '#contracts/pair-api.ts';
import { people, team } from '../people.ts';

export const json = { 'content-type': 'application/json' };

export const post = async (url: string, body: unknown): Promise<Response> =>
  await fetch(url, { method: 'POST', headers: json, body: JSON.stringify(body) });

/** One of the people at work in the real API, signed in by the local Entra. */
export type Member = {
  /** In the alliance of the team; the path is below it. */
  team(method: string, path: string, body?: unknown): Promise<TeamAllianceView>;
  /** In an alliance between two. */
  pair(method: string, path: string, body?: unknown): Promise<PairView>;
};

/** The one at `index` in the list of people. */
export const memberAt = (origin: string, index: number): Member => {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const signedIn = await post(`${origin}/local/entra/token`, { personId: people[index]?.id, audience: 'api' });
    // Our own sign-in answers in this shape.
    const { accessToken } = (await signedIn.json()) as { readonly accessToken: string };
    const headers = { ...json, authorization: `Bearer ${accessToken}` };
    const payload = body === undefined ? {} : { body: JSON.stringify(body) };
    const reply = await fetch(`${origin}${path}`, { method, headers, ...payload });
    if (!reply.ok) throw new Error(`the sample could not be loaded: ${method} ${path} was answered ${reply.status}`);
    return await reply.json();
  };
  return {
    // Every reply of these parts of the API is the alliance as it now stands.
    team: async (method, path, body) =>
      (await call(method, `/api/teams/${team.id}/alliance${path}`, body)) as TeamAllianceView,
    pair: async (method, path, body) => (await call(method, path, body)) as PairView,
  };
};
