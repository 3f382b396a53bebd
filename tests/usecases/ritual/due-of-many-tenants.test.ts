import { expect, test } from '@jest/globals';
import type { TenantId } from '#domain/shared/ids.ts';
import type { DueIndex, DueJob } from '#ports/due-index.ts';
import { Unavailable } from '#ports/unavailable.ts';
import { dueRitual } from '#usecases/ritual/due-ritual.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { makeMemoryDueIndex } from '../../support/memory/due-index.ts';
import { makeMemorySendQueue } from '../../support/memory/send-queue.ts';
import { friday, teamId, tenantId } from '../../support/sample-team.ts';
import { testClock } from '../../support/test-clock.ts';

const [ada, bo, carla] = [tenantId(1), tenantId(2), tenantId(3)];
const weekMs = 7 * 86_400_000;

const postOf = (tenant: TenantId): DueJob =>
  dueRitual({ tenantId: tenant, teamId: teamId(1) }, 'UTC', {
    rituals: ['shout-outs'],
    moment: { weekday: 4, minute: 900 },
    next: friday,
  });

/** An index of several accounts, of which one goes away: what its tenants have is left out. */
const withoutTenants = (
  index: DueIndex,
  away: readonly TenantId[],
  acts: readonly ('addAll' | 'removeAll')[],
): DueIndex => {
  const some =
    (act: 'addAll' | 'removeAll'): DueIndex['addAll'] =>
    async (dues) =>
      await index[act](acts.includes(act) ? dues.filter((due) => !away.includes(due.tenantId)) : dues);
  return { ...index, addAll: some('addAll'), removeAll: some('removeAll') };
};

const standing = async (index: DueIndex): Promise<readonly string[]> =>
  (await index.dueBy(friday + 2 * weekMs)).map(({ tenantId: tenant, at }) => `${tenant} ${at}`).toSorted();

test.each<[string, readonly ('addAll' | 'removeAll')[], number]>([
  ['its next time cannot be entered', ['addAll'], 2],
  ['its row cannot be taken out', ['removeAll'], 3],
])('a tenant of which %s keeps no other back, and stays due itself', async (_, acts, entered) => {
  const [index, queue, clock] = [makeMemoryDueIndex(), makeMemorySendQueue(testClock(friday)), testClock(friday)];
  await index.addAll([ada, bo, carla].map(postOf));
  const runDue = makeRunDue({ dueIndex: withoutTenants(index, [bo], acts), queue, clock });
  const rows = await index.dueBy(friday);
  const outcomes = await runDue(rows);
  expect(rows.map(({ tenantId: tenant }, place) => [tenant, outcomes[place]?.kind]).toSorted()).toEqual([
    [ada, 'started'],
    [bo, 'failed'],
    [carla, 'started'],
  ]);
  const nextOfAll = (await standing(index)).filter((row) => !row.endsWith(` ${friday}`));
  expect(nextOfAll).toHaveLength(entered);
  expect((await index.dueBy(friday)).map(({ tenantId: tenant }) => tenant)).toEqual([bo]);
  expect(outcomes.find(({ kind }) => kind === 'failed')).toMatchObject({ error: expect.any(Unavailable) });
});
