import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { complaintsAbout, sendFuzz } from '../support/fuzz/fuzz-api.ts';
import { callerNames, startFuzzWorld } from '../support/fuzz/fuzz-world.ts';
import type { FuzzWorld } from '../support/fuzz/fuzz-world.ts';
import { heapInUse } from '../support/fuzz/heap.ts';
import { requestsTo } from '../support/fuzz/requests.ts';

// Thousands of requests each: on a busy machine a third takes many times as long as on a quiet one.
jest.setTimeout(600_000);

const thirds = [20_261, 20_262, 20_263];
const requestsInAThird = 6700;

let world: FuzzWorld;
beforeAll(async () => {
  world = await startFuzzWorld();
});
afterAll(() => world.stop());

const heaps: number[] = [];
const answers = new Map<string, Set<number>>();

test.each(thirds)('requests of every kind are answered, and what is refused changes nothing (%i)', async (seed) => {
  const { server, document, writes, tokens, known } = world;
  const property = fc.asyncProperty(requestsTo({ document, callers: callerNames, known }), async (request) => {
    writes.take();
    const answered = await sendFuzz(server.app, tokens, request);
    expect(complaintsAbout(answered, document, writes.take())).toEqual([]);
    const seen = answers.get(request.operation) ?? new Set();
    answers.set(request.operation, seen.add(answered.reply.statusCode));
  });
  await fc.assert(property, { seed, numRuns: requestsInAThird });
  heaps.push(heapInUse());
});

test('every route was asked, and let someone in and turned someone away', () => {
  const asked = [...answers.keys()].toSorted();
  expect(asked).toEqual(
    Object.entries(world.document.paths)
      .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
      .toSorted(),
  );
  const open = new Set(['GET /healthz', 'GET /readyz', 'GET /api/openapi.json']);
  const neverRefused = asked.filter((one) => [...answers.get(one)!].every((status) => status < 400));
  expect(neverRefused.filter((one) => !open.has(one))).toEqual([]);
});

test('memory does not grow with the number of requests', () => {
  const [first = 0, , last = 0] = heaps;
  // What the valid ones have stored is some 100 rows; a leak of 1 KB a request would be 13 MB.
  expect((last - first) / 2 ** 20).toBeLessThan(6);
});
