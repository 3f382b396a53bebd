import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ownDataFile } from '#contracts/privacy-api.ts';
import type { OwnDataFile } from '#contracts/privacy-api.ts';
import { ownNouns } from '#domain/privacy/own-thing.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { ada, bo, carla, members, teamId, tenantId } from '../support/sample-team.ts';
import { teamScope } from '../support/scopes.ts';
import { seedPeople } from '../support/seed-person.ts';
import type { SeedWords } from '../support/seed-person.ts';
import { needEntry } from '../support/sample-board.ts';
import type { TokenWish } from '../support/tokens.ts';

let server: ApiServer;
let words: SeedWords;
beforeEach(async () => {
  server = await startApiServer();
  words = await seedPeople(server.world, { tenantId: tenantId(1), teamId: teamId(1), me: ada, other: bo });
});
afterEach(() => server.stop());

const get = (person: TokenWish, format: string, language = 'en', zone = 'UTC') =>
  server.callAs(person, { url: `/api/me/data?format=${format}&language=${language}&zone=${encodeURIComponent(zone)}` });
const file = async (person: TokenWish): Promise<OwnDataFile> => (await get(person, 'json')).json<OwnDataFile>();

describe('a copy of one’s data', () => {
  test('holds every word that one has written, in the form for programs and in the one to read', async () => {
    const [json, html] = [(await get({ person: ada }, 'json')).body, (await get({ person: ada }, 'html')).body];
    expect(words.mine.filter((word) => !json.includes(word) && !word.includes('-name-on-home'))).toEqual([]);
    // What Teams calls a chat and a person is for programs alone.
    const isForPrograms = (word: string): boolean => /:(?:conversation|user)-|-name-on-home/.test(word);
    expect(words.mine.filter((word) => !html.includes(word) && !isForPrograms(word))).toEqual([]);
  });

  test('has something of every kind, so that none is forgotten here', async () => {
    const nouns = new Set((await file({ person: ada })).things.map(({ noun }) => noun));
    expect(ownNouns.filter((noun) => !nouns.has(noun))).toEqual([]);
  });

  test('is as its contract says', async () => {
    expect(ownDataFile.safeParse(await file({ person: ada })).error).toBeUndefined();
  });

  test('has of others no more than one may read: not their answers, notes or check-ins', async () => {
    const { body } = await get({ person: ada }, 'json');
    const found = words.theirs
      .filter((word) => body.includes(word))
      .map((word) => word.split('-').slice(1, -1).join('-'));
    expect(found.toSorted()).toEqual(
      [
        // Recognitions for one, promises to one, and what stands between the two.
        ...['gesture', 'impact', 'learning', 'promise', 'how', 'next-step'],
        ...['to-you-fact', 'to-you-impact', 'to-you-proposal', 'to-you-question'],
        // By which names one knows the other.
        ...['name-on-home'],
      ].toSorted(),
    );
  });

  test('of someone who has written nothing has nothing of anybody', async () => {
    const { body } = await get({ person: carla }, 'json');
    expect([...words.mine, ...words.theirs].filter((word) => body.includes(word))).toEqual([]);
    expect((await file({ person: carla })).things).toEqual([]);
  });

  test('of the same person in another organisation is empty', async () => {
    expect((await file({ person: ada, tenant: tenantId(2) })).things).toEqual([]);
  });

  test('holds one’s own words of a team that one has left, and nobody else’s any more', async () => {
    server.world.roster = members.filter(({ personId }) => personId !== ada);
    await server.world.teamSummaries.remove(tenantId(1), teamId(1), ada);
    const { body } = await get({ person: ada }, 'json');
    expect(body).toContain(words.mine.find((word) => word.includes('-need-')));
    expect(body).not.toContain('Bo Lindqvist');
  });

  test('shows what someone wrote as text, whatever they wrote', async () => {
    const text = '<script>alert("x")</script>';
    await server.world.board.add(teamScope(tenantId(1), teamId(1)), needEntry(80, { by: ada, text }));
    const { body } = await get({ person: ada }, 'html');
    expect(body).not.toContain('<script');
    expect(body).toContain('&lt;script&gt;');
  });

  test('speaks the language that is asked for', async () => {
    expect((await get({ person: ada }, 'html', 'it')).body).toContain('I tuoi dati in Alliance');
    expect((await get({ person: ada }, 'html', 'en')).body).toContain('Your data in Alliance');
  });

  test.each(['en', 'it'])('to read (%s) shows no code, id or number by which something is kept', async (language) => {
    const lines = linesOf((await get({ person: ada }, 'html', language)).body);
    const codes = codesIn(await file({ person: ada }), words);
    // Of settings, states, parts, questions, choices, marks of the bot: the seed has some of each.
    expect(codes.size).toBeGreaterThan(50);
    const shown = lines.filter((line) => codes.has(line) || codes.has(line.slice(line.indexOf(': ') + 2)));
    expect(shown).toEqual([]);
    const page = lines.join('\n');
    expect(page).not.toMatch(/[\da-f]{8}-[\da-f]{4}-/i);
    expect(page).not.toMatch(/\d{5,}/);
    expect(page).not.toMatch(/\d{4}-(?:\d\d-\d\d|W\d\d)/);
  });

  test('tells times on the clock of whoever reads it, and days in their language', async () => {
    const page = async (language: string, zone: string): Promise<string> =>
      (await get({ person: ada }, 'html', language, zone)).body;
    // The seed's times of focus are from nine to ten of that day in UTC.
    expect(await page('en', 'America/New_York')).toContain('20 November 2026, 04:00–05:00');
    expect(await page('it', 'Asia/Tokyo')).toContain('20 novembre 2026, 18:00–19:00');
    expect(await page('en', 'Nowhere/Atlantis')).toContain('20 November 2026, 09:00–10:00');
  });

  test('in an unknown form is refused', async () => {
    expect((await get({ person: ada }, 'pdf')).statusCode).toBe(400);
  });
});

describe('deleting one’s data', () => {
  const goesOn = async (person: TokenWish): Promise<boolean> =>
    (await server.callAs(person, { url: '/api/me/farewell' })).json<{ goesOn: boolean }>().goesOn;
  const ask = (person: TokenWish) => server.callAs(person, { method: 'DELETE', url: '/api/me/data' });

  test('is asked for by oneself, for oneself, and goes on until it is done', async () => {
    expect(await goesOn({ person: ada })).toBe(false);
    expect((await ask({ person: ada })).json()).toEqual({ goesOn: true, isLate: false });
    expect(await goesOn({ person: ada })).toBe(true);
    expect(await goesOn({ person: bo })).toBe(false);
    expect(await goesOn({ person: ada, tenant: tenantId(2) })).toBe(false);
    expect(await server.world.takeJobs()).toEqual([{ kind: 'forget-person', tenantId: tenantId(1), to: ada }]);
    await server.world.forgetPerson(tenantId(1), ada);
    expect(await goesOn({ person: ada })).toBe(false);
  });

  test('that goes on for an hour is said to be late: asking again may help', async () => {
    const isLate = async (): Promise<boolean> =>
      (await server.callAs({ person: ada }, { url: '/api/me/farewell' })).json<{ isLate: boolean }>().isLate;
    await ask({ person: ada });
    server.world.clock.move(3_600_000 - 1);
    expect(await isLate()).toBe(false);
    server.world.clock.move(1);
    expect(await isLate()).toBe(true);
    expect((await ask({ person: ada })).statusCode).toBe(200);
    expect(await server.world.takeJobs()).toHaveLength(2);
  });

  test('asked for twice goes on as it did, with another job should the first be lost', async () => {
    await ask({ person: ada });
    const first = await server.world.farewells.load(tenantId(1), ada);
    expect((await ask({ person: ada })).statusCode).toBe(200);
    expect(await server.world.farewells.load(tenantId(1), ada)).toEqual(first);
    expect(await server.world.takeJobs()).toHaveLength(2);
  });
});

/** What someone reads of a page, line by line. */
const linesOf = (html: string): readonly string[] =>
  html
    .slice(html.indexOf('<body>'))
    .split(/<[^>]*>|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the copy for programs says in words that nobody has written: `conflict-steps`, `hours.1.0.start: 540`. */
const codesIn = ({ things }: OwnDataFile, { mine, theirs, shared }: SeedWords): ReadonlySet<string> => {
  const written = new Set([...mine, ...theirs, ...shared]);
  const values = things.flatMap(({ fields }) => Object.values(fields).flat().map(String));
  return new Set(values.filter((value) => !written.has(value) && /^[a-z][\w-]*(?:\.[\w-]+)*(?:: .*)?$/.test(value)));
};
