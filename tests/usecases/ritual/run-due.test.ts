import { beforeEach, describe, expect, test } from '@jest/globals';
import { parseWeek } from '#domain/shared/week.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { ada, friday, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';
import { makeRitualRig, team } from './ritual-rig.ts';
import type { Parts, RitualRig } from './ritual-rig.ts';

let rig: RitualRig;
beforeEach(async () => {
  rig = await makeRitualRig('2026-11-18T12:00Z');
  await rig.set();
});

const thisWeek = ['2026-11-20T14:00 shout-outs', '2026-11-23T08:00 needs'];
const afterFriday = ['2026-11-23T08:00 needs', '2026-11-27T14:00 shout-outs'];

describe('the scheduler', () => {
  test('does nothing before the time', async () => {
    rig.moveTo('2026-11-20T13:59Z');
    await rig.tick();
    expect(await rig.posts()).toEqual([]);
    expect(await rig.due()).toEqual(thisWeek);
  });

  test('asks for the post in the minute of its time, and enters the next one', async () => {
    rig.moveTo('2026-11-20T14:00Z');
    await rig.tick();
    expect(await rig.posts()).toEqual(['2026-W47 shout-outs+promises']);
    expect(await rig.due()).toEqual(afterFriday);
    await rig.tick();
    expect(await rig.posts()).toEqual([]);
  });

  test('names the week on the team’s clock', async () => {
    await rig.set({ zone: 'Pacific/Auckland', needsAt: { weekday: 0, minute: 30 } });
    await rig.posts();
    rig.moveTo('2026-11-22T11:30Z');
    await rig.tick();
    // Friday's shout-outs in Auckland were due two days ago: too late by then.
    expect(await rig.posts()).toEqual(['2026-W48 needs']);
  });

  test('makes up for a post that is twelve hours late, and not a minute later', async () => {
    rig.moveTo('2026-11-21T02:00Z');
    await rig.tick();
    expect(await rig.posts()).toEqual(['2026-W47 shout-outs+promises']);
    rig.moveTo('2026-11-23T20:01Z');
    await rig.tick();
    expect(await rig.posts()).toEqual([]);
    expect(rig.logged).toEqual(['something due came to light too late and was left out']);
    expect(await rig.due()).toEqual(['2026-11-27T14:00 shout-outs', '2026-11-30T08:00 needs']);
  });

  test('whose clock jumps over weeks makes up for what is fresh alone', async () => {
    rig.moveTo('2026-12-18T15:00Z');
    await rig.tick();
    expect(await rig.posts()).toEqual(['2026-W51 shout-outs+promises']);
    expect(await rig.due()).toEqual(['2026-12-21T08:00 needs', '2026-12-25T14:00 shout-outs']);
  });

  test('stays at the team’s hour over the turn of the clocks', async () => {
    rig = await makeRitualRig('2026-10-20T12:00Z');
    await rig.set();
    rig.moveTo('2026-10-23T13:00Z');
    await rig.tick();
    expect(await rig.due()).toEqual(['2026-10-26T08:00 needs', '2026-10-30T14:00 shout-outs']);
  });
});

describe('a row that an older release has entered', () => {
  /** It does not say by which moment of which clock it is due. */
  const enter = async (at: string) => {
    const job = {
      kind: 'post-ritual',
      ...team,
      rituals: ['shout-outs', 'promises'],
      week: parseWeek('2026-W47')!,
    } as const;
    const [row] = await rig.world.dueIndex.dueBy(Date.parse(at));
    await rig.world.dueIndex.put({ ...row!, job });
  };
  const jobs = async () => (await rig.world.takeJobs()).map(({ kind }) => kind);

  test('is started, and has the team planned anew, as it cannot say when it comes again', async () => {
    await enter('2026-11-20T14:00Z');
    rig.moveTo('2026-11-20T14:00Z');
    await rig.tick();
    expect(await jobs()).toEqual(['post-ritual', 'schedule-rituals']);
    await rig.schedule();
    expect(await rig.due()).toEqual(afterFriday);
  });

  test('and that came to light too late has it planned as well', async () => {
    await enter('2026-11-20T14:00Z');
    rig.moveTo('2026-11-21T02:01Z');
    await rig.tick();
    expect(await jobs()).toEqual(['schedule-rituals']);
    await rig.schedule();
    expect(await rig.due()).toEqual(afterFriday);
  });
});

describe('two schedulers at once', () => {
  test('leave one row for the next time, and jobs that are one post by their subject', async () => {
    rig.moveTo('2026-11-20T14:00Z');
    await Promise.all([rig.tick(), rig.tick()]);
    expect(new Set(await rig.posts())).toEqual(new Set(['2026-W47 shout-outs+promises']));
    expect(await rig.due()).toEqual(afterFriday);
  });

  test('start what is due once', async () => {
    rig.moveTo('2026-11-20T14:00Z');
    const { dueIndex, clock } = rig.world;
    const runDue = makeRunDue(rig.world);
    const [one, other] = [await dueIndex.dueBy(clock.now()), await dueIndex.dueBy(clock.now())];
    const outcomes = (await Promise.all([runDue(one), runDue(other)])).flat();
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['elsewhere', 'started']);
    expect(await rig.posts()).toHaveLength(1);
  });

  test('leave to each other for half a minute what one has begun with, then make up for it', async () => {
    rig.moveTo('2026-11-20T14:00Z');
    const { dueIndex, clock } = rig.world;
    await dueIndex.take(await dueIndex.dueBy(clock.now()), clock.now());
    await rig.tick();
    expect(await rig.posts()).toEqual([]);
    clock.move(30_000);
    await rig.tick();
    expect(await rig.posts()).toEqual(['2026-W47 shout-outs+promises']);
    expect(await rig.due()).toEqual(afterFriday);
  });

  test('of which one is a whole round behind do no harm', async () => {
    rig.moveTo('2026-11-20T14:00Z');
    const old = await rig.world.dueIndex.dueBy(rig.world.clock.now());
    await rig.tick();
    await rig.posts();
    expect(await makeRunDue(rig.world)(old)).toEqual([{ kind: 'elsewhere' }]);
    expect(await rig.posts()).toEqual([]);
    expect(await rig.due()).toEqual(afterFriday);
  });
});

describe('a scheduler that dies', () => {
  /** The world in which the part dies with the call of this name, before it does anything. */
  const dyingAt: Readonly<Record<string, () => Parts>> = {
    'taking it in hand': () => ({ dueIndex: { ...rig.world.dueIndex, take: die } }),
    'asking for the post': () => ({ queue: { ...rig.world.queue, add: die } }),
    'entering the next time': () => ({ dueIndex: { ...rig.world.dueIndex, addAll: die } }),
    'taking out what is done': () => ({ dueIndex: { ...rig.world.dueIndex, removeAll: die } }),
  };
  const die = (): Promise<never> => Promise.reject(new Error('the process has ended'));

  test.each(Object.keys(dyingAt))('while %s loses no post and leaves none behind', async (when) => {
    rig.moveTo('2026-11-20T14:00Z');
    await rig.tick(dyingAt[when]!());
    rig.world.clock.move(30_000);
    await rig.tick();
    expect(new Set(await rig.posts())).toEqual(new Set(['2026-W47 shout-outs+promises']));
    expect(await rig.due()).toEqual(afterFriday);
  });

  test('with one team’s post does the other teams’ all the same', async () => {
    rig.moveTo('2026-11-20T14:00Z');
    const job = { kind: 'tell-waiting', tenantId: tenantId(1), to: ada } as const;
    await rig.world.dueIndex.put({ at: friday, tenantId: tenantId(1), owner: ada, name: 'tell', job });
    const { queue } = rig.world;
    const add = (...given: Parameters<typeof queue.add>) =>
      given[0].kind === 'post-ritual' ? die() : queue.add(...given);
    await rig.tick({ queue: { ...queue, add } });
    expect(await rig.posts()).toEqual(['tell-waiting']);
    expect(await rig.due()).toEqual(thisWeek);
  });
});

describe('a team that changes its week', () => {
  test('has its posts at the new times alone', async () => {
    await rig.set({ shoutOutsAt: { weekday: 3, minute: 600 }, needsAt: { weekday: 1, minute: 600 } });
    expect(await rig.due()).toEqual(['2026-11-19T09:00 shout-outs', '2026-11-24T09:00 needs']);
  });

  test('by switching a practice off has no row for it', async () => {
    await rig.set({ practices: ['needs-and-offers'] });
    expect(await rig.due()).toEqual(['2026-11-20T14:00 promises', '2026-11-23T08:00 needs']);
    await rig.set({ practices: [] });
    expect(await rig.due()).toEqual([]);
  });

  test('has the post that fell due before its new times were planned, once', async () => {
    await rig.set({ needsAt: { weekday: 1, minute: 540 } });
    rig.moveTo('2026-11-23T07:59:50Z');
    await rig.tick();
    await rig.posts();
    await rig.set({ needsAt: { weekday: 0, minute: 540 } }, 'unplanned');
    rig.moveTo('2026-11-23T08:04:00Z');
    await rig.schedule(2, '2026-11-23T07:59:50Z');
    await rig.tick();
    expect(await rig.posts()).toEqual(['2026-W48 needs']);
    await rig.schedule(2, '2026-11-23T07:59:50Z');
    await rig.tick();
    expect(await rig.due()).toContain('2026-11-30T08:00 needs');
  });

  test('by pausing has its posts after the pause', async () => {
    await rig.set({ pausedUntil: '2027-01-04' });
    expect(await rig.due()).toEqual(['2027-01-04T08:00 needs', '2027-01-08T14:00 shout-outs']);
  });

  test('and a crash in between never leaves a post without a row, nor two rows that count', async () => {
    const dying = { ...rig.world.dueIndex, removeAll: () => Promise.reject(new Error('the process has ended')) };
    const { dueIndex } = rig.world;
    Object.assign(rig.world, { dueIndex: dying });
    await expect(rig.set({ shoutOutsAt: { weekday: 3, minute: 600 } })).rejects.toThrow('ended');
    Object.assign(rig.world, { dueIndex });
    rig.moveTo('2026-11-20T14:00Z');
    await rig.posts();
    await rig.tick();
    // The new row was due a day ago, and skipped for that; the old one counts for nothing: whoever is to send it sees that,
    // and takes the row of its next time out.
    expect(await rig.posts()).toEqual([]);
    expect(await rig.due()).toEqual([
      '2026-11-23T08:00 needs',
      '2026-11-26T09:00 shout-outs',
      '2026-11-27T14:00 shout-outs',
    ]);
  });

  test('twice at once has the posts of what it set last, whoever is done last', async () => {
    const { plans } = rig.world;
    let isFirst = true;
    const save: typeof plans.save = async (...given) => {
      if (isFirst) {
        isFirst = false;
        await rig.set({ shoutOutsAt: { weekday: 3, minute: 600 } });
      }
      return plans.save(...given);
    };
    await rig.set({ shoutOutsAt: { weekday: 4, minute: 660 } }, 'unplanned');
    await makeScheduleRituals({ ...rig.world, plans: { ...plans, save } })(team, 0);
    expect((await plans.load(team.tenantId, team.teamId))?.value.gatherings).toMatchObject([
      { rituals: ['needs'] },
      { rituals: ['shout-outs', 'promises'], moment: { weekday: 3, minute: 600 } },
    ]);
    expect(await rig.due()).toContain('2026-11-19T09:00 shout-outs');
  });

  test('keeps what is due this very moment when something else is set, and lets go of it when it is moved', async () => {
    rig.moveTo('2026-11-20T14:00:30Z');
    await rig.set({ language: 'it' });
    expect(await rig.due()).toEqual([
      '2026-11-20T14:00 shout-outs',
      '2026-11-23T08:00 needs',
      '2026-11-27T14:00 shout-outs',
    ]);
    await rig.set({ shoutOutsAt: { weekday: 4, minute: 16 * 60 } });
    expect(await rig.due()).toEqual(['2026-11-20T15:00 shout-outs', '2026-11-23T08:00 needs']);
  });

  test('that was planned weeks ago has no row left of what it moved', async () => {
    rig.moveTo('2026-11-20T14:00Z');
    for (const time of ['2026-11-20T14:00Z', '2026-11-23T08:00Z', '2026-11-27T14:00Z', '2026-11-30T08:00Z']) {
      rig.moveTo(time);
      await rig.tick();
    }
    await rig.set({ shoutOutsAt: { weekday: 3, minute: 600 }, needsAt: { weekday: 1, minute: 600 } });
    expect(await rig.due()).toEqual(['2026-12-01T09:00 needs', '2026-12-03T09:00 shout-outs']);
  });

  test('waits for settings that are not saved yet', async () => {
    expect(await rig.schedule(7)).toBe('not-yet');
    expect(await rig.due()).toEqual(thisWeek);
  });
});

describe('a team that removes the app', () => {
  const stop = async (stoppedAt: number | undefined) => {
    const stored = await rig.world.teams.load(team.tenantId, team.teamId);
    await rig.world.teams.save(sampleTeam({ stoppedAt }), stored!.etag);
  };

  test('has no rows any more, and again when it comes back', async () => {
    await stop(friday);
    expect(await rig.schedule()).toBe('scheduled');
    expect(await rig.due()).toEqual([]);
    await stop(undefined);
    await rig.schedule();
    expect(await rig.due()).toEqual(thisWeek);
  });

  test('and was never known leaves nothing behind', async () => {
    const world = rig.world;
    await makeScheduleRituals(world)({ tenantId: tenantId(2), teamId: teamId(2) }, 0);
    expect(await world.plans.load(tenantId(2), teamId(2))).toBeUndefined();
  });
});
