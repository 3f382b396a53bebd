import { expect, test } from '@jest/globals';
import type { SendQueue } from '#ports/send-queue.ts';
import { refreshTeamTold } from '#usecases/delivery/refresh-told.ts';
import { teamScope } from '../../support/scopes.ts';
import { members, personId, sampleTeam, teamId, tenantId } from '../../support/sample-team.ts';

const job = { kind: 'refresh-team-told', tenantId: tenantId(1), teamId: teamId(1), about: 'team' } as const;

/** Has the told messages of so many people brought up to date; gives how long each job waits. */
const delaysFor = async (people: number): Promise<readonly number[]> => {
  const delays: number[] = [];
  const queue: SendQueue = {
    add: (_, delayMs = 0) => {
      delays.push(delayMs);
      return Promise.resolve();
    },
    receive: () => Promise.resolve([]),
  };
  const roster = Array.from({ length: people }, (_, index) => ({ ...members[0]!, personId: personId(index + 1) }));
  const team = sampleTeam();
  const open = { kind: 'open' as const, scope: teamScope(tenantId(1), teamId(1)), team, roster };
  let planned = 0;
  const pace = {
    delays: (_: unknown, count: number) => {
      planned += count;
      return Promise.resolve(Array.from({ length: count }, (__, index) => (planned - count + index) * 40));
    },
  };
  await refreshTeamTold({ queue, pace }, open, job);
  return delays;
};

test('a team of many is brought up to date one after the other: each job waits in its tenant’s places', async () => {
  const delays = await delaysFor(1_000);
  expect(delays).toHaveLength(1_000);
  expect(delays.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 1_000 }, (_, index) => index * 40));
});

test('a team of few is brought up to date at once', async () => {
  expect(new Set(await delaysFor(20))).toEqual(new Set([0]));
});
