import { beforeEach, describe, expect, test } from '@jest/globals';
import { sweepAfter } from '#domain/privacy/retention.ts';
import { administratorScope } from '../../support/scopes.ts';
import { ada, friday, teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

const dayMs = 86_400_000;

let world: TeamWorld;
beforeEach(async () => {
  world = await makeTeamWorld();
});

const sweep = (team = teamId(1)) => world.sweepPractices(tenantId(1), team);
const dueSweeps = async () =>
  (await world.dueIndex.dueBy(friday + 400 * dayMs)).filter(({ job }) => job.kind === 'sweep-practices');

describe('a team’s practices of long ago', () => {
  test('are kept for eighteen months where nobody has said otherwise', async () => {
    await sweep();
    expect(world.practiceRows.asked).toEqual(['2025-05-20']);
  });

  test('are kept for as long as an administrator has set', async () => {
    const settings = { retentionMonths: 6, firstLanguage: 'of-who-adds', revision: 1 } as const;
    await world.tenantSettings.save(administratorScope(tenantId(1), ada), settings, undefined);
    await sweep();
    expect(world.practiceRows.asked).toEqual(['2026-05-20']);
  });

  test('are looked for again next month, once however often they were', async () => {
    await sweep();
    await sweep();
    expect((await dueSweeps()).map(({ at }) => at)).toEqual([sweepAfter(teamId(1), friday)]);
  });

  test('are looked for again next month by a clock that is behind, too', async () => {
    const at = sweepAfter(teamId(1), friday);
    world.clock.move(at - 1000 - friday);
    await sweep();
    expect((await dueSweeps()).map((due) => due.at)).toEqual([sweepAfter(teamId(1), at)]);
  });

  test('are deleted in turns where there is much', async () => {
    world.practiceRows.write(15);
    expect(await sweep()).toBe('more');
    expect(await sweep()).toBe('over');
  });

  test('of a team that is gone are none, and are not looked for again', async () => {
    expect(await sweep(teamId(7))).toBe('over');
    expect(world.practiceRows.asked).toEqual([]);
    expect(await dueSweeps()).toEqual([]);
  });
});

describe('when a team is looked through', () => {
  const at = (name: string) => Date.parse(name);
  const iso = (team: string, now: string) => new Date(sweepAfter(team as typeof ids, at(now))).toISOString();
  const ids = teamId(1);

  test('is one minute of a month, the same for all who ask within it', () => {
    const first = sweepAfter(ids, at('2026-11-20T09:00:00Z'));
    expect(first).toBeGreaterThan(at('2026-11-20T09:00:00Z'));
    expect(sweepAfter(ids, first - 1)).toBe(first);
    expect(sweepAfter(ids, first)).toBeGreaterThan(first + 27 * dayMs);
  });

  test('is spread over the days and the minutes of a month by the id of the team', () => {
    // 0x0000 = the first day, 0x0000 = its first minute; 0x001b = 27 days later, 0x05a0 = 1440, which is midnight again.
    expect(iso('00000001-0000-4000-8000-000000000001', '2026-02-01T00:00:00Z')).toBe('2026-02-01T00:01:00.000Z');
    expect(iso('001b05a0-0000-4000-8000-000000000001', '2026-02-01T00:00:00Z')).toBe('2026-02-28T00:00:00.000Z');
    expect(iso('001b05a0-0000-4000-8000-000000000001', '2026-02-28T00:00:00Z')).toBe('2026-03-28T00:00:00.000Z');
  });
});
