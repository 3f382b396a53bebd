import type { TeamAllianceView } from '#contracts/alliance-api.ts';
import type { PairView } from '#contracts/pair-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import { people, team } from '../people.ts';

const json = { 'content-type': 'application/json' };

/** Anything but a good answer ends the loading: what follows builds on it. */
export const ask = async (url: string, init?: RequestInit): Promise<Response> => {
  const reply = await fetch(url, init);
  if (reply.ok) return reply;
  throw new Error(`the sample could not be loaded: ${init?.method ?? 'GET'} ${url} was answered ${reply.status}`);
};

export const send = async (method: 'POST' | 'PUT', url: string, body: unknown): Promise<Response> =>
  await ask(url, { method, headers: json, body: JSON.stringify(body) });

/** One of the people at work in the real API, signed in by the local Entra. */
export type Member = {
  /** In the alliance of the team; the path is below it. */
  team(method: string, path: string, body?: unknown): Promise<TeamAllianceView>;
  /** In an alliance between two. */
  pair(method: string, path: string, body?: unknown): Promise<PairView>;
  /** On the board of the team; the path is below the team's. */
  week(method: string, path: string, body?: unknown): Promise<WeekView>;
  /** Sets what the team keeps. */
  settle(settings: object): Promise<void>;
};

/** The one at `index` in the list of people. */
export const memberAt = (origin: string, index: number): Member => {
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const signedIn = await send('POST', `${origin}/local/entra/token`, {
      personId: people[index]?.id,
      audience: 'api',
    });
    // Our own sign-in answers in this shape.
    const { accessToken } = (await signedIn.json()) as { readonly accessToken: string };
    const headers = { ...json, authorization: `Bearer ${accessToken}` };
    const payload = body === undefined ? {} : { body: JSON.stringify(body) };
    const reply = await ask(`${origin}${path}`, { method, headers, ...payload });
    return await reply.json();
  };
  return {
    // Every reply of these parts of the API is the alliance as it now stands.
    team: async (method, path, body) =>
      (await call(method, `/api/teams/${team.id}/alliance${path}`, body)) as TeamAllianceView,
    pair: async (method, path, body) => (await call(method, path, body)) as PairView,
    // A write on the board is answered with the week.
    week: async (method, path, body) => (await call(method, `/api/teams/${team.id}${path}`, body)) as WeekView,
    settle: async (settings) => {
      await call('PUT', `/api/teams/${team.id}/settings`, settings);
    },
  };
};
