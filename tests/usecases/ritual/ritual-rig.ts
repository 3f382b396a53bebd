import { setImmediate as turn } from 'node:timers/promises';
import { settingsAtFirst } from '#domain/week/team-settings.ts';
import type { TeamSettings } from '#domain/week/team-settings.ts';
import type { SendJob } from '#ports/send-queue.ts';
import { runSchedulerLoop } from '#server/scheduler-loop.ts';
import { isMoved } from '#usecases/delivery/ritual-wanted.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { makeScheduleRituals } from '#usecases/ritual/schedule-rituals.ts';
import { teamScope } from '../../support/scopes.ts';
import { teamId, tenantId } from '../../support/sample-team.ts';
import { makeTeamWorld } from '../../support/team-world.ts';
import type { TeamWorld } from '../../support/team-world.ts';

export const team = { tenantId: tenantId(1), teamId: teamId(1) };
const scope = teamScope(team.tenantId, team.teamId);

const settingsOf = (given: Partial<TeamSettings> = {}): TeamSettings => ({
  ...settingsAtFirst('Europe/Rome', 'en'),
  revision: 1,
  ...given,
});

/** Parts of the world that a test replaces, to fail in them or to look into them. */
export type Parts = Partial<Pick<TeamWorld, 'dueIndex' | 'plans' | 'queue'>>;

/** The sample team, whose clock is that of Rome, with a scheduler. */
export const makeRitualRig = async (now: string) => {
  const world = await makeTeamWorld();
  world.clock.move(Date.parse(now) - world.clock.now());
  const logged: string[] = [];
  const log = { info: () => undefined, warn: (_: unknown, text = '') => logged.push(text), error: () => undefined };

  /** Looks for what is due, once, until nothing is. */
  const tick = async (parts: Parts = {}): Promise<void> => {
    const needs = { ...world, ...parts };
    const stop = new AbortController();
    const running = runSchedulerLoop(
      { ...needs, runDue: makeRunDue(needs), log: log as never, everyMs: 1_000_000 },
      stop.signal,
    );
    for (let turns = 0; turns < 100; turns += 1) await turn();
    stop.abort();
    await running;
  };

  return {
    world,
    logged,
    tick,
    /** Saves settings as the tab would, and has the posts scheduled. */
    set: async (given: Partial<TeamSettings> = {}, planned: 'planned' | 'unplanned' = 'planned'): Promise<void> => {
      const stored = await world.board.find(scope, 'settings', 'settings');
      const value = settingsOf({ ...given, revision: (stored?.value.value.revision ?? 0) + 1 });
      const entry = { noun: 'settings', id: 'settings', place: 'open', value } as const;
      await (stored === undefined ? world.board.add(scope, entry) : world.board.save(scope, entry, stored.etag));
      if (planned === 'planned') await makeScheduleRituals(world)(team, value.revision);
    },
    schedule: (revision = 0, from?: string) =>
      makeScheduleRituals(world)(team, revision, from === undefined ? undefined : Date.parse(from)),
    moveTo: (instant: string): void => {
      world.clock.move(Date.parse(instant) - world.clock.now());
    },
    /** What is in the due index, whenever it is due. */
    due: async (): Promise<readonly string[]> =>
      (await world.dueIndex.dueBy(Date.parse('2100-01-01'))).map(
        ({ at, name }) => `${new Date(at).toISOString().slice(0, 16)} ${name}`,
      ),
    /** The posts that were asked for since the last time, in words; without those that a worker finds to be moved. */
    posts: async (): Promise<readonly string[]> => {
      const plan = (await world.plans.load(team.tenantId, team.teamId))?.value;
      const jobs = await world.takeJobs();
      return jobs.filter((job) => job.kind !== 'post-ritual' || !isMoved(job, plan)).map(nameOf);
    },
  };
};

export type RitualRig = Awaited<ReturnType<typeof makeRitualRig>>;

const nameOf = (job: SendJob): string =>
  job.kind === 'post-ritual' ? `${job.week} ${job.rituals.join('+')}` : job.kind;
