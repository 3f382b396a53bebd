import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { runSchedulerLoop } from '#server/scheduler-loop.ts';
import { makeRunDue } from '#usecases/ritual/run-due.ts';
import type { DueOutcome, RunDue } from '#usecases/ritual/run-due.ts';
import { chatMessage, channelMessage, executed } from '../support/activities.ts';
import { activitiesOf } from '../support/fuzz/activities.ts';
import { sendFuzz } from '../support/fuzz/fuzz-api.ts';
import { startFuzzWorld } from '../support/fuzz/fuzz-world.ts';
import type { FuzzWorld } from '../support/fuzz/fuzz-world.ts';
import type { Known } from '../support/fuzz/json-schema.ts';
import { requestsTo } from '../support/fuzz/requests.ts';
import { collectLog } from '../support/log-lines.ts';
import { ada, bo, lineId, members, teamId, tenantId } from '../support/sample-team.ts';

jest.setTimeout(120_000);

const marker = 'Quitewhatnobodyreads';
const address = 'ada.okafor@example.org';

const logged = collectLog();
let world: FuzzWorld;
beforeAll(async () => {
  world = await startFuzzWorld(undefined, logged);
});
afterAll(() => world.stop());

/** Every field in which one writes what one likes holds the marker. */
const withMarker = (known: Known, schemas: unknown): Known => {
  const texts: Record<string, readonly string[]> = {};
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inside] of Object.entries(value)) {
      const { type, maxLength } = (inside ?? {}) as { readonly type?: unknown; readonly maxLength?: unknown };
      if (type === 'string' && maxLength !== undefined) texts[name] = [marker];
      look(inside);
    }
  };
  look(schemas);
  return { ...known, ...texts, zone: ['Europe/Rome'], address: [address] };
};

const sendActivity = (activity: object) =>
  sendFuzz(world.server.app, new Map(), {
    operation: 'POST /api/messages',
    method: 'POST',
    url: '/api/messages',
    caller: undefined,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(activity),
    flaw: 'none',
  });

test('what people write, and who they are, is in no line of the log', async () => {
  const { server, document, tokens, known, serviceUrl } = world;
  const requests = requestsTo({
    document,
    callers: ['ada', 'bo', 'carla', 'stranger'],
    known: withMarker(known, document.paths),
  });
  let accepted = 0;
  for (const request of fc.sample(requests, { seed: 20_268, numRuns: 2500 })) {
    const { reply } = await sendFuzz(server.app, tokens, request);
    if (request.payload?.includes(marker) === true && reply.statusCode === 200) accepted += 1;
  }
  for (const activity of fc.sample(activitiesOf(serviceUrl, known), { seed: 20_269, numRuns: 300 }))
    await sendActivity(activity);
  for (const say of [chatMessage, channelMessage])
    await sendActivity(say({ serviceUrl, person: bo }, `need: ${marker} ${address}`));
  await sendActivity(
    executed({ serviceUrl }, { schema: 1, action: 'add-need', teamId: teamId(1), id: lineId(1), text: marker }),
  );
  // Else there was nothing to be found.
  expect(accepted).toBeGreaterThan(20);
  expect(told()).toEqual([]);
});

/** What is in the log of all that must not be. */
const told = (): readonly string[] => {
  const log = logged.text() + world.logged();
  const people = [...members.flatMap(({ name }) => name.split(' ')), ada, bo, '@example.org', '@thread.tacv2'];
  const secrets = ['Bearer', 'eyJ', tenantId(1), teamId(1)];
  return [marker, ...people, ...secrets].filter((word) => log.includes(word));
};

const ofAda = { tenantId: tenantId(1), to: ada } as const;
const about = { from: bo, id: lineId(1), what: 'your-turn' } as const;

/** Says what error messages say of what they were about. */
const failing = (job: object): Error =>
  new Error(`cannot send to ${address} in 19:abc@thread.tacv2 of ${tenantId(1)}: ${JSON.stringify(job)} ${marker}`);

test('a worker and a scheduler name nobody either, whatever comes of their work', async () => {
  const { dueIndex, queue, clock } = world.server.world;
  const due = { at: clock.now(), tenantId: tenantId(1), owner: ada };
  await dueIndex.put({ ...due, name: 'look-for-leaver', job: { kind: 'look-for-leaver', ...ofAda } });
  await dueIndex.put({ ...due, name: 'forget-person', job: { kind: 'forget-person', ...ofAda } });
  for (const runDue of [failingOnce, makeRunDue({ dueIndex, queue, clock })]) await runRound(runDue);
  await queue.add({ kind: 'tell-dissent', ...ofAda, ...about });
  await world.work((job) => Promise.reject(failing(job)));
  await queue.add({ kind: 'tell-dissent', ...ofAda, ...about });
  await world.work((job) =>
    Promise.resolve({ kind: 'failed', retryAfterMs: 0, reason: failing(job).message, isPassing: false }),
  );
  for (const bug of [
    new SyntaxError(`Unexpected token, "${marker}" is not JSON`),
    new Error('x', { cause: failing({}) }),
  ])
    logged.log.error({ err: bug, key: `farewell:${ada}` }, 'a row cannot be read');
  // Jobs of all that was asked for above.
  await world.work();
  const lines = logged.text();
  for (const kind of ['look-for-leaver', 'tell-dissent', 'post-item']) expect(lines).toContain(`"job":"${kind}"`);
  expect(lines).toContain('something due could not be started');
  expect(lines).toContain('"key":"farewell:<id>"');
  expect(told()).toEqual([]);
});

const failingOnce: RunDue = (rows) =>
  Promise.resolve(rows.map(({ job }): DueOutcome => ({ kind: 'failed', error: failing(job) })));

const runRound = async (runDue: RunDue): Promise<void> => {
  const { dueIndex, clock } = world.server.world;
  const over = new AbortController();
  const once: RunDue = (rows, delayOf) => {
    over.abort();
    return runDue(rows, delayOf);
  };
  await runSchedulerLoop({ dueIndex, runDue: once, clock, log: logged.log, everyMs: 1 }, over.signal);
};

test('a line about a request says what kind of request ended how, and when', () => {
  const lines = logged
    .text()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>)
    .filter(({ msg }) => msg === 'request');
  expect(lines.length).toBeGreaterThan(2500);
  const names = new Set(lines.flatMap((line) => Object.keys(line)));
  expect([...names].toSorted()).toEqual(
    ['hostname', 'level', 'method', 'ms', 'msg', 'pid', 'reqId', 'route', 'status', 'time'].toSorted(),
  );
});
