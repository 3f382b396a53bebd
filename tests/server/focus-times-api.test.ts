import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { preferencesAtFirst } from '#domain/people/preferences.ts';
import type { PersonId } from '#domain/shared/ids.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import { dropFocusTimes } from '#usecases/focus-times/drop-focus-times.ts';
import { startApiServer } from '../support/api-server.ts';
import type { ApiServer } from '../support/api-server.ts';
import { selfScope } from '../support/scopes.ts';
import { ada, bo, friday, tenantId } from '../support/sample-team.ts';

let server: ApiServer;
beforeEach(async () => {
  server = await startApiServer();
});
afterEach(() => server.stop());

const hour = 3_600_000;
const [first, second] = [
  { from: friday + hour, to: friday + 2 * hour },
  { from: friday + 5 * hour, to: friday + 6 * hour },
];

const choose = async (sharesFocus: boolean, basedOn: number, person: PersonId = ada) => {
  const { frequency, quietHours, shoutOuts } = preferencesAtFirst;
  const never = { zone: null, outOfOfficeUntil: null, pausedUntil: null };
  const chosen = { frequency, quietHours, shoutOuts, ...never, sharesFocus, basedOn };
  const reply = await server.callAs(person, { method: 'PUT', url: '/api/me/preferences', payload: chosen });
  expect(reply.statusCode).toBe(200);
};
const share = (payload: object, person: PersonId = ada) =>
  server.callAs(person, { method: 'PUT', url: '/api/me/focus-times', payload });
const kept = (person: PersonId = ada) => server.world.focusTimes.load(selfScope(tenantId(1), person));

describe('the times of focus that someone shares', () => {
  test('are kept, for that person alone, in the place of those before', async () => {
    await choose(true, 0);
    expect((await share({ times: [second, first] })).statusCode).toBe(204);
    expect(await kept()).toEqual([first, second]);
    await share({ times: [second] });
    expect(await kept()).toEqual([second]);
    expect(await kept(bo)).toEqual([]);
  });

  test('are not taken from someone who has not chosen to share them', async () => {
    const reply = await share({ times: [first] });
    expect([reply.statusCode, reply.json<{ code: string }>().code]).toEqual([409, 'not-due']);
    expect(await kept()).toEqual([]);
  });

  test('are deleted with the choice, and when asked', async () => {
    await choose(true, 0);
    await share({ times: [first] });
    await choose(false, 1);
    expect(await kept()).toEqual([]);
    await choose(true, 2);
    await share({ times: [first] });
    expect((await server.callAs(ada, { method: 'DELETE', url: '/api/me/focus-times' })).statusCode).toBe(204);
    expect(await kept()).toEqual([]);
  });

  test('are each deleted by the end of the block', async () => {
    await choose(true, 0);
    await share({ times: [first, second] });
    const { world } = server;
    const left: unknown[] = [];
    for (const end of [first.to, second.to]) {
      world.clock.move(end - world.clock.now());
      await makeRunDue(world)(await world.dueIndex.dueBy(world.clock.now()));
      for (const job of await world.takeJobs())
        if (job.kind === 'drop-focus-times') await dropFocusTimes(world, selfScope(job.tenantId, job.to));
      left.push(await kept());
    }
    expect(left).toEqual([[second], []]);
    expect(await world.dueIndex.dueBy(friday + 1000 * hour)).toEqual([]);
  });

  test.each([
    { times: [{ ...first, subject: 'The pilot plan' }] },
    { times: [{ from: 'now', to: 'then' }] },
    { times: [first], why: 'Deep work' },
    { times: Array.from({ length: 201 }, () => first) },
    {},
  ])('are times and nothing else: %#', async (payload) => {
    await choose(true, 0);
    expect((await share(payload)).statusCode).toBe(400);
  });

  test('that cannot be are refused', async () => {
    await choose(true, 0);
    expect((await share({ times: [{ from: first.to, to: first.from }] })).statusCode).toBe(422);
  });
});
