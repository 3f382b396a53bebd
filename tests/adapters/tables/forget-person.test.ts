import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { connectQueues } from '#adapters/queues/connect-queues.ts';
import type { Queues } from '#adapters/queues/connect-queues.ts';
import { decodeJob, encodeJob, encodePoison, newMessage } from '#adapters/queues/job-message.ts';
import { isPairPartition } from '#adapters/tables/keys.ts';
import { privacyOfRows } from '#adapters/tables/privacy-of-rows.ts';
import { connectTables } from '#adapters/tables/connect-tables.ts';
import type { Tables } from '#adapters/tables/connect-tables.ts';
import { sha256 } from '#adapters/system/sha256.ts';
import { storageOver } from '#composition/connect-storage.ts';
import type { Storage } from '#composition/connect-storage.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { makeRenderPost } from '#surfaces/bot/render-post.ts';
import { makeBeginFarewell, makeReadFarewell } from '#usecases/privacy/begin-farewell.ts';
import { makeForgetPerson } from '#usecases/privacy/forget-person.ts';
import { pairAllianceId, pairOf } from '#usecases/pair/pair-id.ts';
import { startTestStorage } from '../../support/azurite.ts';
import type { TestStorage } from '../../support/azurite.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { readPoison } from '../../support/read-poison.ts';
import { needEntry, thisWeek } from '../../support/sample-board.ts';
import { ada, bo, carla, friday, members, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { pairScope, selfScope, teamScope } from '../../support/scopes.ts';
import { seedPeople } from '../../support/seed-person.ts';
import type { SeedWords } from '../../support/seed-person.ts';
import { testClock } from '../../support/test-clock.ts';
import { linesOf } from '../../surfaces/bot/read-card.ts';
import { links } from '../../surfaces/bot/sample-post.ts';

// Azurite is a process of its own; on a busy machine its start alone can take seconds.
jest.setTimeout(60_000);

const tenant = tenantId(1);
const clock = testClock();
let azurite: TestStorage;
let tables: Tables;
let queues: Queues;
let storage: Storage;
let words: SeedWords;

beforeAll(async () => {
  azurite = await startTestStorage();
  [tables, queues] = await Promise.all([connectTables(azurite.config), connectQueues(azurite.config)]);
  storage = storageOver(tables, queues);
});
afterAll(() => azurite.stop());

beforeEach(async () => {
  for (const table of Object.values(tables))
    for await (const { partitionKey = '', rowKey = '' } of table.listEntities())
      await table.deleteEntity(partitionKey, rowKey);
  await Promise.all([queues.jobs, queues.poison].map((queue) => queue.clearMessages()));
  await storage.teams.add(sampleTeam());
  await storage.paces.conversations.save(
    { tenantId: tenant, conversationId: sampleTeam().channelId },
    { sent: [{ at: friday, count: 1 }], pausedUntil: 0 },
    undefined,
  );
  words = await seedPeople(storage, { tenantId: tenant, teamId: teamId(1), me: ada, other: bo });
});

const begin = (personId: PersonId = ada) =>
  makeBeginFarewell({ ...storage, clock, newId: randomUUID })({ tenantId: tenant, personId });
const log = { info: () => undefined };
const forget = makeForgetPersonOver(() => storage);
function makeForgetPersonOver(open: () => Storage) {
  return (personId: PersonId = ada) => makeForgetPerson({ ...open(), sha256, clock, log })(tenant, personId);
}
const forgetAll = async (personId: PersonId = ada): Promise<void> => {
  for (let goes = 0; goes < 20; goes += 1) if ((await forget(personId)) === 'over') return;
  throw new Error('it does not come to an end');
};
/** All rows of all tables, and all messages of the queues, as text. */
const everything = async (): Promise<readonly string[]> => {
  const { peekedMessageItems } = await queues.jobs.peekMessages({ numberOfMessages: 32 });
  return [
    ...(await dumpTables(tables)),
    ...peekedMessageItems.map(({ messageText }) => Buffer.from(messageText, 'base64').toString()),
    ...(await readPoison(queues)).map(({ message }) => Buffer.from(message, 'base64').toString()),
  ];
};
/** What is set aside for the operator: a job, or a text that is none. */
const setAside = async (what: SendJob | string): Promise<void> => {
  const text = typeof what === 'string' ? Buffer.from(what).toString('base64') : encodeJob(newMessage(what));
  await queues.poison.sendMessage(encodePoison('refused', text));
};
const hello = (text: string) => ({ kind: 'a job of another release', tenantId: tenant, to: ada, text });
/** Does the jobs that follow, as far as they are of no interest here. */
const clearQueue = () => queues.jobs.clearMessages();
const rowsWith = async (text: string): Promise<readonly string[]> =>
  (await everything()).filter((row) => row.includes(text));

describe('what these tests write', () => {
  test('has every kind of row in which there can be something of a person', async () => {
    await storage.absences.note(tenant, ada, friday);
    await begin();
    const written = new Set<string>();
    for (const [table, client] of Object.entries(tables))
      for await (const row of client.listEntities()) {
        const kind = kindOf(table, row);
        expect([table, row.rowKey, kind !== undefined && privacyOfRows.has(kind)]).toEqual([table, row.rowKey, true]);
        if (kind !== undefined) written.add(kind);
      }
    const missing = [...privacyOfRows].filter(
      ([name, { forgetting }]) => forgetting !== 'names-nobody' && !written.has(name),
    );
    // What administrators did, for its ninety days.
    expect(missing.map(([name]) => name)).toEqual(['audit']);
  });
});

describe('deleting all that is kept of someone', () => {
  test('leaves neither their id nor a word of theirs in any table or queue', async () => {
    await begin();
    await forgetAll();
    await clearQueue();
    expect(await rowsWith(ada)).toEqual([]);
    const all = (await everything()).join('\n');
    expect(words.mine.filter((word) => all.includes(word))).toEqual([]);
  });

  test('leaves every word of others, and the agreements, which are everyone’s', async () => {
    await begin();
    await forgetAll();
    const all = (await everything()).join('\n');
    expect([...words.theirs, ...words.shared].filter((word) => !all.includes(word))).toEqual([
      // By what name the two knew one another goes with the alliance's line.
      expect.stringContaining('theirs-name-on-home'),
    ]);
  });

  test('done once more changes nothing', async () => {
    await begin();
    await forgetAll();
    await clearQueue();
    const before = await everything();
    expect(await forget()).toBe('over');
    expect(await everything()).toEqual(before);
  });

  test('by two at once comes to the same', async () => {
    await begin();
    await Promise.all([forgetAll(), forgetAll()]);
    await clearQueue();
    expect(await rowsWith(ada)).toEqual([]);
    const all = (await everything()).join('\n');
    expect(words.theirs.filter((word) => !all.includes(word) && !word.includes('name-on-home'))).toEqual([]);
  });

  test('broken off anywhere is taken up where it was', async () => {
    await begin();
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const dying = storageOver(brittle(tables, 3 + (attempt % 5)), queues);
      try {
        if ((await makeForgetPerson({ ...dying, sha256, clock, log })(tenant, ada)) === 'over') break;
      } catch (error) {
        expect(String(error)).toContain('the process has died');
      }
    }
    await forgetAll();
    await clearQueue();
    expect(await rowsWith(ada)).toEqual([]);
    const all = (await everything()).join('\n');
    expect(words.theirs.filter((word) => !all.includes(word) && !word.includes('name-on-home'))).toEqual([]);
  });

  test('leaves no trace of how much was sent to them, and leaves that of their team', async () => {
    const conversationId = words.mine.find((word) => word.includes('a:conversation')) ?? '';
    const pace = { sent: [{ at: friday, count: 1 }], pausedUntil: 0 };
    await storage.paces.conversations.save({ tenantId: tenant, conversationId }, pace, undefined);
    await begin();
    await forgetAll();
    const paceOf = (id: string) => storage.paces.conversations.load({ tenantId: tenant, conversationId: id });
    expect(await paceOf(conversationId)).toBeUndefined();
    expect(await paceOf(sampleTeam().channelId)).toBeDefined();
  });

  test('leaves nothing of them among what was set aside, in a shape that we know or not, and the rest of it', async () => {
    const chat = { kind: 'tell-waiting', tenantId: tenant } as const;
    const elsewhere = { ...chat, tenantId: tenantId(2), to: ada };
    for (const job of [{ ...chat, to: ada }, { ...chat, to: bo }, elsewhere]) await setAside(job);
    await setAside(JSON.stringify(hello('mine-in-a-strange-job')));
    await begin();
    await forgetAll();
    const left = (await readPoison(queues)).map(({ message }) => decodeJob(message)?.job);
    expect(left).toHaveLength(2);
    expect(left).toEqual(expect.arrayContaining([{ ...chat, to: bo }, elsewhere]));
  });

  test('goes on while another goes through what was set aside', async () => {
    await setAside({ kind: 'tell-waiting', tenantId: tenant, to: ada });
    await begin();
    const { receivedMessageItems } = await queues.poison.receiveMessages({ visibilityTimeout: 600 });
    await expect(forgetAll()).rejects.toThrow(Unavailable);
    const [{ messageId, popReceipt }] = receivedMessageItems as [(typeof receivedMessageItems)[number]];
    await queues.poison.updateMessage(messageId, popReceipt, undefined, 0);
    await forgetAll();
    expect(await readPoison(queues)).toEqual([]);
  });

  test('goes on where what was set aside cannot be reached, until it can', async () => {
    const lost = { goThrough: () => Promise.reject(new Unavailable('queue', new Error('out of reach'))) };
    await begin();
    for (let goes = 0; goes < 3; goes += 1)
      await expect(makeForgetPerson({ ...storage, poison: lost, sha256, clock, log })(tenant, ada)).rejects.toThrow(
        Unavailable,
      );
    expect(await storage.farewells.load(tenant, ada)).toBeDefined();
    await forgetAll();
    expect(await storage.farewells.load(tenant, ada)).toBeUndefined();
  });

  test('that nobody has asked for does nothing', async () => {
    const before = await everything();
    expect(await forget()).toBe('over');
    expect(await everything()).toEqual(before);
  });

  test('touches nothing of another organisation', async () => {
    const elsewhere = { tenantId: tenantId(2), teamId: teamId(1), me: ada, other: bo };
    await seedPeople(storage, elsewhere);
    const before = await rowsWith(tenantId(2));
    await begin();
    await forgetAll();
    expect(await rowsWith(tenantId(2))).toEqual(before);
  });

  test('leaves the other of an alliance what they wrote in it, with nobody', async () => {
    await begin();
    await forgetAll();
    const { pairs } = await storage.homes.read(selfScope(tenant, bo));
    expect(pairs).toHaveLength(1);
    const [{ allianceId, other, otherName, standing }] = pairs as [(typeof pairs)[number]];
    expect([otherName, standing]).toEqual(['', 'left']);
    const scope = pairScope(tenant, allianceId, [bo, other]);
    const alliance = (await storage.pairs.load(scope))?.value;
    expect(alliance?.people).toContain(bo);
    expect(alliance?.people).toContain(other);
    expect(alliance?.openness.map(({ personId }) => personId)).toEqual([bo]);
    expect(alliance?.agreement.versions).toHaveLength(1);
    expect(alliance?.standing.kind).toBe('left');
    expect((await storage.pairs.note(selfScope(tenant, bo), allianceId))?.value).toContain('theirs-note');
  });

  test('has the cards of their invitations blanked, and names them in no job of that', async () => {
    const id = await pairAllianceId(sha256, tenant, pairOf(ada, bo));
    const scope = pairScope(tenant, id, [bo, ada]);
    await storage.outbox.recordSent(scope, `invitation:${bo}:${friday}`, { channelId: 'a:bo', messageId: 'card-1' });
    await begin();
    await queues.jobs.clearMessages();
    await forgetAll();
    const jobs = (await everything()).filter((text) => text.includes('blank-invitation'));
    expect(jobs).toEqual([expect.stringMatching(/"messageId":"card-1"/)]);
    expect(jobs.join('')).not.toContain(ada);
    expect((await storage.outbox.list(scope)).size).toBe(0);
  });

  test('has the card of an agreement in force redrawn, which names them no more though they are still in the team', async () => {
    const scope = teamScope(tenant, teamId(1));
    const shown = async (): Promise<string> => {
      const alliance = (await storage.alliances.loadOfTeam(scope))!.value;
      const card = { kind: 'proposal', team: sampleTeam(), alliance, version: 1, roster: members } as const;
      return linesOf(makeRenderPost(links)(card)).join('\n');
    };
    expect(await shown()).toContain('Ada Okafor');
    await begin();
    await queues.jobs.clearMessages();
    await forgetAll();
    const jobs = (await everything()).filter((text) => text.includes('refresh-proposal'));
    const job = { kind: 'refresh-proposal', tenantId: tenant, teamId: teamId(1), version: 1 };
    expect(jobs.map((text) => JSON.parse(text) as unknown)).toEqual([expect.objectContaining({ job })]);
    expect(await shown()).not.toContain('Ada Okafor');
    expect(await shown()).toContain('Bo Lindqvist');
  });

  test('leaves the other of a dissent between two what they said', async () => {
    await begin();
    await forgetAll();
    const [stranger] = await storage.personalDissents.counterparts(selfScope(tenant, bo));
    const id = await pairAllianceId(sha256, tenant, pairOf(bo, stranger!));
    const dissents = await storage.personalDissents.list(pairScope(tenant, id, [bo, stranger!]));
    expect(dissents.map(({ by, fact }) => [by === bo, fact])).toEqual(
      expect.arrayContaining([
        [true, expect.stringContaining('theirs-to-you-fact')],
        [false, '—'],
      ]),
    );
  });

  test('of both of an alliance leaves nothing of it', async () => {
    await begin();
    await forgetAll();
    await begin(bo);
    await forgetAll(bo);
    await clearQueue();
    const all = (await everything()).join('\n');
    expect(words.theirs.filter((word) => all.includes(word))).toEqual([]);
    expect(
      (await dumpTables({ alliances: tables.alliances } as Tables)).filter((row) => row.includes('"pair"')),
    ).toEqual([]);
  });

  test('lets someone begin anew', async () => {
    await begin();
    await forgetAll();
    expect(await makeReadFarewell({ ...storage, clock })({ tenantId: tenant, personId: ada })).toBe('none');
    const scope = teamScope(tenant, teamId(1));
    await storage.board.add(scope, needEntry(90, { by: ada, text: 'Hello again.' }));
    expect(await forget()).toBe('over');
    const entries = await storage.board.ofWeeks(scope, thisWeek, thisWeek);
    expect(entries.filter(({ value: { id } }) => id === needEntry(90).id)).toHaveLength(1);
  });

  test('keeps what the team had been told, and what a third person wrote', async () => {
    await storage.board.add(teamScope(tenant, teamId(1)), needEntry(91, { by: carla, text: 'From a third.' }));
    await begin();
    await forgetAll();
    const alliance = (await storage.alliances.loadOfTeam(teamScope(tenant, teamId(1))))?.value;
    expect(alliance?.checkIns.filter(({ round }) => round === 1)).toHaveLength(2);
    expect(alliance?.versions[0]?.commitments).toHaveLength(2);
    expect(alliance?.versions[0]?.inForceSince).toBe(friday + 7);
    expect(await rowsWith('From a third.')).toHaveLength(1);
  });
});

const fixed: Readonly<Record<string, string>> = {
  head: 'team',
  due: 'plan',
  at: 'place',
  post: 'post',
  prompts: 'prompt-use',
  alliance: 'alliance-line',
  team: 'team-line',
  was: 'past-team',
  note: 'note',
  chat: 'chat',
  prefs: 'preferences',
  focus: 'focus-time',
  calendar: 'calendar-settings',
  tell: 'news',
  dissent: 'counterpart',
  absence: 'absence',
  farewell: 'farewell',
  conversation: 'conversation-pace',
};

/** The name of a row's kind, by what stands in it. */
const kindOf = (table: string, row: Readonly<Record<string, unknown>>): string | undefined => {
  const [partition, key] = [String(row['partitionKey']), String(row['rowKey'])];
  const first = key.slice(0, (key + ':').indexOf(':'));
  if (table === 'alliances') return `${isPairPartition(partition) ? 'pair' : 'team'}.${String(row['kind'])}`;
  if (table === 'due') return 'due';
  if (table === 'dissents') return 'dissent-between';
  if (/^(?:open|week)$/.test(first)) return `board.${String(row['noun'])}`;
  return key.startsWith('tell:joiner:') ? 'joiner-news' : fixed[first];
};

/** Tables of a process that dies after so many writes. */
const brittle = (given: Tables, writes: number): Tables => {
  let left = writes;
  const wrap = (table: Tables[keyof Tables]): Tables[keyof Tables] =>
    new Proxy(table, {
      get: (target, name, receiver) => {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function') return value;
        const method = value.bind(target) as (...args: readonly unknown[]) => unknown;
        if (!/^(?:create|update|upsert|delete|submit)/.test(String(name))) return method;
        return (...args: readonly unknown[]) => {
          left -= 1;
          if (left < 0) throw new Error('the process has died');
          return method(...args);
        };
      },
    });
  // Each table stands where it stood.
  return Object.fromEntries(Object.entries(given).map(([name, table]) => [name, wrap(table)])) as Tables;
};
