import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { connectQueues } from '#adapters/queues/connect-queues.ts';
import type { Queues } from '#adapters/queues/connect-queues.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { storageOver } from '#composition/connect-storage.ts';
import type { Storage } from '#composition/connect-storage.ts';
import { privacyJobs } from '#composition/privacy-parts.ts';
import { gateOver } from '#composition/shared-parts.ts';
import { startAlliance } from '#domain/alliance/team/start-alliance.ts';
import { summariseTeam } from '#domain/alliance/team/team-step.ts';
import type { RosterMember } from '#domain/people/roster-member.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { ChatPresence } from '#ports/chat-presence.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { deliverPrivacyJob } from '#usecases/delivery/deliver-privacy-job.ts';
import { removeTeamSummaries } from '#usecases/delivery/remove-team-summaries.ts';
import { makeHeedSign } from '#usecases/privacy/heed-sign.ts';
import { makeEnterTenantSweeps } from '#usecases/privacy/sweep-tenant.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { makePurgeTeam } from '#usecases/team/purge-team.ts';
import { makeStopTeam } from '#usecases/team/stop-team.ts';
import { startTestStorage } from '../support/azurite.ts';
import type { TestStorage } from '../support/azurite.ts';
import { dumpTables } from '../support/dump-tables.ts';
import { ada, bo, members, sampleTeam, teamId, tenantId } from '../support/sample-team.ts';
import { selfScope, teamScope } from '../support/scopes.ts';
import { seedPeople } from '../support/seed-person.ts';
import type { SeedWords } from '../support/seed-person.ts';
import { testClock } from '../support/test-clock.ts';
import type { TestClock } from '../support/test-clock.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(120_000);

const tenant = tenantId(1);
const dayMs = 86_400_000;
const ids = { tenantId: tenant, teamId: teamId(1) };
const log = { info: () => undefined, warn: () => undefined };
const lost = () => new Unavailable('teams', new Error('out of reach'));

let azurite: TestStorage;
let tables: Tables;
let queues: Queues;
let storage: Storage;
beforeAll(async () => {
  azurite = await startTestStorage();
  [tables, queues] = await Promise.all([connectTables(azurite.config), connectQueues(azurite.config)]);
  storage = storageOver(tables, queues);
});
afterAll(() => azurite.stop());

let clock: TestClock;
let words: SeedWords;
/** Who is in the team, as Teams says. */
let roster: () => Promise<readonly RosterMember[] | undefined>;
/** Whether Teams names people in their chats. */
let isNamed: ChatPresence['isNamed'];

const clearTables = async (): Promise<void> => {
  for (const table of Object.values(tables))
    for await (const { partitionKey = '', rowKey = '' } of table.listEntities())
      await table.deleteEntity(partitionKey, rowKey);
};

beforeEach(async () => {
  await clearTables();
  await Promise.all([queues.jobs, queues.poison].map((queue) => queue.clearMessages()));
  clock = testClock();
  roster = () => Promise.resolve(members);
  isNamed = () => Promise.resolve(true);
  await storage.teams.add(sampleTeam());
  await storage.teamThreads.keep(tenant, sampleTeam().threadId, teamId(1));
  words = await seedPeople(storage, { ...ids, me: ada, other: bo });
});

const parts = (given = storage) => {
  const gate = gateOver(given, { members: () => roster() }, clock);
  const privacy = privacyJobs({ storage: given, gate, chatPresence: { isNamed: (chat) => isNamed(chat) }, clock, log });
  return { ...given, ...privacy, gate, clock, log };
};

type PrivacyJob = Parameters<typeof deliverPrivacyJob>[1];
const isPrivacyJob = (job: SendJob): job is PrivacyJob =>
  ['forget-person', 'look-for-leaver', 'sweep-practices', 'sweep-tenant'].includes(job.kind);

/** Does a job of those that these tests are about; where Teams cannot be asked it comes again with the next look. */
const work = async (job: SendJob): Promise<void> => {
  const all = parts();
  if (job.kind === 'remove-team-summaries') await removeTeamSummaries(all, job);
  else if (job.kind === 'purge-team') while ((await makePurgeTeam(all)(job.tenantId, job.teamId)).kind === 'more');
  else if (isPrivacyJob(job)) while ((await deliverPrivacyJob(all, job)).kind === 'paced');
};
const workOff = async (): Promise<void> => {
  for (let jobs = await storage.queue.receive(60_000); jobs.length > 0; jobs = await storage.queue.receive(60_000))
    for (const received of jobs) {
      await work(received.job).catch((error: unknown) => {
        if (!(error instanceof Unavailable)) throw error;
      });
      await received.done();
    }
};
/** Lets days go by, and does on each what is due. */
const live = async (days: number, daily: () => Promise<unknown> = () => Promise.resolve()): Promise<void> => {
  for (let day = 0; day < days; day += 1) {
    clock.move(dayMs);
    await daily();
    await makeRunDue({ ...storage, clock })(await storage.dueIndex.dueBy(clock.now()));
    await workOff();
  }
};
const enterSweeps = () => makeEnterTenantSweeps({ tenants: [tenant], dueIndex: storage.dueIndex, clock })();
const usesIt = (personId: PersonId) => () => makeHeedSign({ ...storage, clock, log })({ tenantId: tenant, personId });
const withoutAda = () => Promise.resolve(members.filter(({ personId }) => personId !== ada));
/** Ada's chat alone is refused. */
const notAda: ChatPresence['isNamed'] = ({ personId }) => Promise.resolve(personId !== ada);
const isKept = async (): Promise<boolean> => (await dumpTables(tables)).some((row) => row.includes(ada));
/** Nothing of Ada anywhere; what Bo wrote stays with Bo. */
const expectGone = async (): Promise<void> => {
  const all = await dumpTables(tables);
  expect(all.filter((row) => row.includes(ada))).toEqual([]);
  expect(words.mine.filter((word) => all.join('\n').includes(word))).toEqual([]);
  const { pairs } = await storage.homes.read(selfScope(tenant, bo));
  expect(pairs.map(({ otherName, standing }) => [otherName, standing])).toEqual([['', 'left']]);
};
const isAbsent = async (): Promise<boolean> => (await storage.absences.load(tenant, ada)) !== undefined;
const removeApp = () =>
  makeStopTeam({ ...storage, clock })(tenant, { teamId: teamId(1), threadId: sampleTeam().threadId });

describe('someone who has left the company without a word from Teams', () => {
  test('is noticed within two months, and thirty days later deleted, from their alliance, too', async () => {
    await enterSweeps();
    roster = withoutAda;
    isNamed = notAda;
    await live(93);
    await expectGone();
    const all = (await dumpTables(tables)).join('\n');
    expect(words.theirs.filter((word) => !all.includes(word) && !word.includes('name-on-home'))).toEqual([]);
  });

  test('is waited for as long as three months’ leave where Teams still names them in their chat', async () => {
    roster = withoutAda;
    await work({ kind: 'sweep-practices', ...ids });
    await live(88);
    expect(await isKept()).toBe(true);
    await live(4);
    await expectGone();
  });

  test('is noticed also where they opened the team’s page in between, which took it from their home', async () => {
    await enterSweeps();
    roster = withoutAda;
    await storage.teamSummaries.remove(tenant, teamId(1), ada);
    isNamed = notAda;
    await live(95 + 31);
    await expectGone();
  });

  test('is noticed by a process that dies in the midst of it and begins anew', async () => {
    roster = withoutAda;
    isNamed = notAda;
    const broken = { ...storage.teamSummaries, remove: () => Promise.reject(new Error('the process has died')) };
    const dying = parts({ ...storage, teamSummaries: broken });
    await expect(dying.lookThroughRoster(tenant, teamId(1))).rejects.toThrow('the process has died');
    await work({ kind: 'sweep-practices', ...ids });
    await work({ kind: 'sweep-practices', ...ids });
    await live(31);
    await expectGone();
  });
});

describe('nobody is let go', () => {
  const answers = {
    'cannot be reached': () => Promise.reject(lost()),
    'refuses the bot': () => Promise.resolve(undefined),
    'names nobody at all': () => Promise.resolve([]),
  };

  test.each(Object.entries(answers))('where Teams %s', async (_, answer) => {
    roster = answer;
    await work({ kind: 'sweep-practices', ...ids }).catch(() => undefined);
    expect(await isAbsent()).toBe(false);
    expect((await storage.homes.read(selfScope(tenant, ada))).teams).toHaveLength(1);
  });

  test('who is on leave and in the team, for however long they are silent', async () => {
    await enterSweeps();
    isNamed = notAda;
    await live(120);
    expect(await isAbsent()).toBe(false);
    expect((await storage.homes.read(selfScope(tenant, ada))).teams).toHaveLength(1);
  });

  test('at the end while it cannot be asked whether a team has them; they are asked for again', async () => {
    await enterSweeps();
    roster = withoutAda;
    isNamed = notAda;
    await work({ kind: 'sweep-practices', ...ids });
    roster = () => Promise.reject(lost());
    await live(40);
    expect(await isKept()).toBe(true);
    roster = withoutAda;
    await live(31);
    await expectGone();
  });

  test('at the end while it cannot be asked whether there is a chat with them', async () => {
    roster = withoutAda;
    isNamed = () => Promise.reject(lost());
    await work({ kind: 'sweep-practices', ...ids });
    await live(31);
    expect(await isKept()).toBe(true);
  });

  test('who joined without a word: the team comes to their home', async () => {
    await storage.teamSummaries.remove(tenant, teamId(1), ada);
    await parts().lookThroughRoster(tenant, teamId(1));
    const jobs = await storage.queue.receive(60_000);
    expect(jobs.map(({ job }) => job)).toContainEqual({ kind: 'refresh-team-summaries', ...ids });
  });
});

describe('a sign of someone whom no team has', () => {
  test('keeps them, and their alliance, for as long as they use it', async () => {
    roster = withoutAda;
    isNamed = notAda;
    await work({ kind: 'sweep-practices', ...ids });
    await live(100, usesIt(ada));
    expect(await isKept()).toBe(true);
  });

  test('once is enough for as long as Teams names them in their chat: nobody goes for silence alone', async () => {
    await enterSweeps();
    roster = withoutAda;
    await work({ kind: 'sweep-practices', ...ids });
    await live(10);
    await usesIt(ada)();
    await live(200);
    expect(await isKept()).toBe(true);
    expect(await isAbsent()).toBe(false);
  });

  test('is the last one thirty days before they go, once Teams refuses their chat', async () => {
    await enterSweeps();
    roster = withoutAda;
    await work({ kind: 'sweep-practices', ...ids });
    await live(10);
    await usesIt(ada)();
    isNamed = notAda;
    await live(95 + 31);
    await expectGone();
  });
});

describe('a team that has ended', () => {
  test('begins the thirty days for everyone in no other; an alliance keeps whom Teams still names', async () => {
    await removeApp();
    await workOff();
    expect(await isAbsent()).toBe(true);
    await live(200);
    expect((await storage.homes.read(selfScope(tenant, ada))).pairs).toHaveLength(1);
  });

  test('begins them for whoever has no account any more, and they go', async () => {
    await removeApp();
    isNamed = notAda;
    await live(31);
    await expectGone();
  });

  test('ends nothing where the app comes back', async () => {
    await removeApp();
    await workOff();
    const team = (await storage.teams.load(tenant, teamId(1)))!;
    await storage.teams.save({ ...team.value, stoppedAt: undefined }, team.etag);
    const line = summariseTeam(startAlliance(tenant, teamId(1), clock.now()), sampleTeam(), ada, '2026-11-20');
    await storage.teamSummaries.save(teamScope(tenant, teamId(1)), ada, line);
    isNamed = notAda;
    await live(31);
    expect(await isKept()).toBe(true);
    expect(await isAbsent()).toBe(false);
  });

  test('without a word, its bot refused for two months, begins them with its deletion', async () => {
    const team = (await storage.teams.load(tenant, teamId(1)))!;
    await storage.teams.save({ ...team.value, closed: { where: 'team', at: clock.now() } }, team.etag);
    roster = () => Promise.resolve(undefined);
    isNamed = notAda;
    clock.move(61 * dayMs);
    await work({ kind: 'purge-team', ...ids });
    expect(await isAbsent()).toBe(true);
    await live(31);
    await expectGone();
  });
});

describe('a team whose week was planned by the release before', () => {
  type KeptRow = { readonly table: string; readonly partitionKey: string; readonly rowKey: string };
  // The file says what it holds.
  const rowsOfBefore = JSON.parse(
    readFileSync(new URL('../adapters/tables/rows-of-before/rows.json', import.meta.url), 'utf8'),
  ) as readonly KeptRow[];
  const practices = async () => (await dumpTables(tables)).filter((row) => row.includes('"week:'));
  const sweeps = async () =>
    (await storage.dueIndex.dueBy(clock.now() + 40 * dayMs)).filter(({ job }) => job.kind === 'sweep-practices');

  test('is looked through from this one on, within two months, without anything happening in it', async () => {
    await clearTables();
    for (const { table, ...row } of rowsOfBefore)
      if (table in tables) await tables[table as keyof Tables].createEntity(row);
    clock.move(600 * dayMs);
    expect((await practices()).length).toBeGreaterThan(0);
    expect(await sweeps()).toEqual([]);
    await enterSweeps();
    await live(62);
    expect(await practices()).toEqual([]);
    expect((await sweeps()).map(({ owner }) => owner)).toEqual([teamId(1)]);
    expect((await dumpTables(tables)).filter((row) => row.includes('"version:'))).not.toEqual([]);
  });
});
