import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { WeekView } from '#contracts/week-api.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, carla, teamId, tenantId } from '../support/sample-team.ts';
import { seedPeople } from '../support/seed-person.ts';
import type { SeedWords } from '../support/seed-person.ts';

const team = `/api/teams/${teamId(1)}`;

let server: ApiServer;
/** Ada's words are "mine", Bo's are "theirs"; Carla, a guest, has written nothing. */
let words: SeedWords;
beforeEach(async () => {
  server = await startApiServer();
  words = await seedPeople(server.world, { tenantId: tenantId(1), teamId: teamId(1), me: ada, other: bo });
});
afterEach(() => server.stop());

const bodyFor = async (person: PersonId, week: string): Promise<string> => {
  const reply = await server.callAs(person, { url: `${team}/weeks/${week}` });
  expect(reply.statusCode).toBe(200);
  return reply.body;
};

describe('the page on which a channel’s tab opens', () => {
  test('is the same to the letter for every member, whoever wrote what is on it', async () => {
    const own = await bodyFor(ada, 'current');
    const { victories, dissents, reciprocity } = JSON.parse(own) as WeekView;
    expect([victories, dissents, reciprocity.promises].map((list) => list.length)).not.toContain(0);
    expect(await bodyFor(bo, 'current')).toBe(own);
    expect(await bodyFor(carla, 'current')).toBe(own);
  });

  test('is so for a past week, too', async () => {
    const { week } = JSON.parse(await bodyFor(ada, 'current')) as WeekView;
    expect(await bodyFor(bo, week)).toBe(await bodyFor(carla, week));
  });

  test('holds what people wrote for the team, and nothing that they wrote for one other or for themselves', async () => {
    const page = await bodyFor(ada, 'current');
    const kindsOn = (written: readonly string[]) =>
      new Set(written.filter((word) => page.includes(word)).map((word) => word.split('-').slice(1, -1).join('-')));
    const [mine, theirs] = [kindsOn(words.mine), kindsOn(words.theirs)];
    expect([...mine]).toEqual(expect.arrayContaining(['need', 'promise', 'problem']));
    const elsewhere = ['answer', 'change', 'why', 'expects', 'fears', 'prompt', 'pair-answer', 'pair-promise', 'note'];
    for (const kind of elsewhere) {
      expect(words.mine.some((word) => word.startsWith(`mine-${kind}-`))).toBe(true);
      expect([mine.has(kind), theirs.has(kind)]).toEqual([false, false]);
    }
  });
});
