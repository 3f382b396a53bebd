import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { InsightsView } from '#contracts/insights-api.ts';
import type { OwnShoutOutsView } from '#contracts/shout-out-api.ts';
import type { WeekView } from '#contracts/week-api.ts';
import { addWeeks, parseWeek } from '#domain/shared/week.ts';
import { people, team } from '#local/people.ts';
import { startLocalAlliance } from '../../support/local-alliance.ts';
import type { LocalAlliance } from '../../support/local-alliance.ts';

/** A cold start builds the browser parts first. */
jest.setTimeout(300_000);

let alliance: LocalAlliance;
beforeAll(async () => {
  alliance = await startLocalAlliance('--fresh', '--sample');
});
afterAll(() => alliance.stop());

/** What someone reads in the real API. */
const read = async <View>(path: string, place = 0): Promise<View> => {
  const signedIn = await fetch(`${alliance.url}/local/entra/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: people[place]?.id, audience: 'api' }),
  });
  const { accessToken } = (await signedIn.json()) as { accessToken: string };
  const reply = await fetch(`${alliance.url}/api${path}`, { headers: { authorization: `Bearer ${accessToken}` } });
  expect(reply.status).toBe(200);
  return (await reply.json()) as View;
};
const board = `/teams/${team.id}`;
/** This week, or one so many weeks ago. */
const weekAgo = async (weeks: number): Promise<WeekView> => {
  const current = await read<WeekView>(`${board}/weeks/current`);
  return read(`${board}/weeks/${addWeeks(parseWeek(current.week)!, -weeks)}`);
};

describe('the sample team', () => {
  test('is in the middle of a week with every practice', async () => {
    const week = await weekAgo(0);
    const { reciprocity, dissents, victories, shoutOuts, fieldWindows, challenges } = week;
    expect(week.settings).toMatchObject({ zone: 'Europe/Rome' });
    expect(reciprocity.needs.map(({ state }) => state)).toEqual(expect.arrayContaining(['free', 'promised']));
    expect(reciprocity.offers.map(({ state }) => state)).toContain('free');
    expect(reciprocity.promises.map(({ state }) => state)).toContain('open');
    expect(dissents.map(({ turn }) => turn?.next)).toContain('clarification');
    expect(victories.map(({ posted }) => posted)).toContain(true);
    expect(shoutOuts.posted).not.toHaveLength(0);
    expect(shoutOuts.voices).toHaveLength(3);
    expect(fieldWindows.windows).toHaveLength(2);
    expect(challenges.map(({ phase }) => phase)).toEqual(['weeks']);
  });

  test('has done its five first steps', async () => {
    expect((await weekAgo(0)).firstSteps).toEqual([]);
  });

  test('has past weeks to turn back to', async () => {
    for (const weeks of [1, 2]) {
      const { reciprocity, shoutOuts, fieldWindows } = await weekAgo(weeks);
      expect(reciprocity.promises.map(({ state }) => state)).toContain('kept');
      expect(shoutOuts.posted).not.toHaveLength(0);
      expect(fieldWindows.obstacles).not.toHaveLength(0);
    }
  });

  test('has enough for its insights to say something', async () => {
    const { kept, dissents, obstacles, voices } = await read<InsightsView>(`${board}/insights`);
    expect(kept.all).toMatchObject({ kind: 'told' });
    expect(kept.weeks.filter(({ share }) => share.kind === 'told').length).toBeGreaterThanOrEqual(2);
    expect(dissents.all).toMatchObject({ decided: 1 });
    expect(obstacles.filter(({ removed }) => removed > 0).length).toBeGreaterThanOrEqual(2);
    expect(voices.people).toBe(5);
  });

  test('leaves the lead a recognition to choose about', async () => {
    const { waiting } = await read<OwnShoutOutsView>(`/me${board}/shout-outs`);
    expect(waiting.map(({ by }) => by)).toEqual([people[4]?.id]);
  });

  test('has in its channel one question on each Monday and one look back on each Friday', async () => {
    const reply = await fetch(`${alliance.url}/local/teams/channels/${encodeURIComponent(team.threadId)}/posts`);
    const { posts } = (await reply.json()) as { posts: { sentAt: number; cards: { fallbackText: string }[] }[] };
    const days = posts
      .filter(({ cards }) => /^(?:What do you need|Shout-outs of the week|Our week)/.test(cards[0]?.fallbackText ?? ''))
      .map(({ sentAt }) => new Date(sentAt).toISOString().slice(0, 10));
    expect(days.length).toBeGreaterThanOrEqual(4);
    expect(new Set(days).size).toBe(days.length);
  });
});
