import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { sha256 } from '#adapters/system/sha256.ts';
import type { PersonRows } from '#ports/person-rows.ts';
import { makeBeginFarewell } from '#usecases/privacy/begin-farewell.ts';
import { makeForgetPerson } from '#usecases/privacy/forget-person.ts';
import { itemId } from '../../support/sample-board.ts';
import { ada, friday, teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

let world: TeamWorld;
let counts: unknown[] = [];
beforeEach(async () => {
  world = await makeTeamWorld();
  counts = [];
});

const log = { info: (line: object) => counts.push(line) };
const begin = () => makeBeginFarewell({ ...world, newId: randomUUID })({ tenantId: tenantId(1), personId: ada });
const forget = (personRows: PersonRows = world.personRows) =>
  makeForgetPerson({ ...world, personRows, sha256, log })(tenantId(1), ada);

describe('deleting all that is kept of someone', () => {
  test('looks through all, and over once more before it is done', async () => {
    world.personRows.write(3, 4);
    await begin();
    expect(await forget()).toBe('over');
    expect(world.personRows.left()).toBe(0);
    expect(counts).toHaveLength(8);
  });

  test('takes a large organisation in turns, each going on where the last one ended', async () => {
    world.personRows.write(25, 30);
    await begin();
    expect(await forget()).toBe('more');
    expect(world.personRows.left()).toBe(5);
    expect(await forget()).toBe('more');
    expect(world.personRows.left()).toBe(0);
    expect(await forget()).toBe('over');
  });

  test('is logged by counts alone', async () => {
    world.personRows.write(1, 1);
    await begin();
    await forget();
    expect(counts).toEqual([
      { event: 'forget-person', count: 1 },
      { event: 'forget-person', count: 0 },
    ]);
  });

  test('has redrawn what the bot has posted of it', async () => {
    await begin();
    await world.takeJobs();
    const team = { teamId: teamId(1) };
    const need = { kind: 'board', ...team, noun: 'need', place: '2026-W47' } as const;
    const version = { kind: 'version', ...team, version: 2 } as const;
    // Two of the same week, and two rows of the same version.
    const touched = [{ ...need, id: itemId(1) }, { ...need, id: itemId(2) }, version, version];
    let looks = 0;
    await forget({
      forgetSome: () => {
        looks += 1;
        return Promise.resolve({ count: looks === 1 ? 4 : 0, touched: looks === 1 ? touched : [], place: undefined });
      },
    });
    const ids = { tenantId: tenantId(1), teamId: teamId(1) };
    expect(await world.takeJobs()).toEqual([
      { kind: 'refresh-item', ...ids, noun: 'need', id: itemId(1) },
      { kind: 'refresh-ritual', ...ids, ritual: 'needs', week: '2026-W47' },
      { kind: 'refresh-item', ...ids, noun: 'need', id: itemId(2) },
      { kind: 'refresh-proposal', ...ids, version: 2 },
    ]);
  });
});

describe('a deletion whose job comes to nothing', () => {
  const dayMs = 86_400_000;
  const job = { kind: 'forget-person', tenantId: tenantId(1), to: ada };
  const dueBy = async (days: number) =>
    (await world.dueIndex.dueBy(friday + days * dayMs)).filter(({ owner }) => owner === ada);

  test('is taken up again on the next day, also where there never was a job', async () => {
    const queue = { ...world.queue, add: () => Promise.reject(new Error('the process has died')) };
    const broken = makeBeginFarewell({ ...world, queue, newId: randomUUID });
    await expect(broken({ tenantId: tenantId(1), personId: ada })).rejects.toThrow('the process has died');
    expect(await dueBy(0.9)).toEqual([]);
    expect((await dueBy(1)).map((due) => due.job)).toEqual([job]);
  });

  test('is taken up again on each day on which a job has begun and come to nothing', async () => {
    await begin();
    world.clock.move(dayMs);
    await world.dueIndex.removeAll(await dueBy(1));
    await expect(forget({ forgetSome: () => Promise.reject(new Error('a bug')) })).rejects.toThrow('a bug');
    expect(await dueBy(1.9)).toEqual([]);
    expect((await dueBy(2)).map((due) => due.job)).toEqual([job]);
  });

  test('leaves nothing in the due index once it is done, however often it was asked for', async () => {
    world.personRows.write(25, 30);
    await begin();
    world.clock.move(dayMs / 2);
    await begin();
    expect(await forget()).toBe('more');
    while ((await forget()) === 'more') world.clock.move(60_000);
    expect(await dueBy(30)).toEqual([]);
  });
});
