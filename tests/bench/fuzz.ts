import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { activitiesOf } from '../support/fuzz/activities.ts';
import { complaintsAbout, sendFuzz } from '../support/fuzz/fuzz-api.ts';
import { callerNames, startFuzzWorld } from '../support/fuzz/fuzz-world.ts';
import type { FuzzWorld } from '../support/fuzz/fuzz-world.ts';
import { heapInUse } from '../support/fuzz/heap.ts';
import type { FuzzRequest } from '../support/fuzz/requests.ts';
import { requestsTo } from '../support/fuzz/requests.ts';
import { makeReport } from './report.ts';

const report = makeReport('fuzz');

/** Milliseconds that the longest answer may take. */
const most = 1_000;

/** Requests that nobody asks for, and how long the server takes for them. `--requests`, `--seed`: others than the tests send. */
export const benchFuzz = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
  });
  const numRuns = Number(values.requests);
  const world = await startFuzzWorld();
  try {
    const sample = { seed: Number(values.seed), numRuns: Math.ceil(numRuns / 2) };
    const half = (seed: number) => [
      ...ofApi(world, { ...sample, seed }),
      ...ofBot(world, { ...sample, seed, numRuns: numRuns / 20 }),
    ];
    const first = await sendAll(world, half(sample.seed));
    const heap = heapInUse();
    const second = await sendAll(world, half(sample.seed + 1));
    const times = [...first, ...second];
    report('requests', times.length, 'requests');
    report('answers that are wrong', times.filter(({ isRight }) => !isRight).length, 'answers', 0);
    report('longest answer', Math.max(...times.map(({ ms }) => ms)), 'ms', most);
    report('growth of memory over the second half', (heapInUse() - heap) / 2 ** 20, 'MB', 6);
  } finally {
    await world.stop();
  }
};

type Sample = { readonly seed: number; readonly numRuns: number };

const ofApi = ({ document, known }: FuzzWorld, sample: Sample): readonly FuzzRequest[] =>
  fc.sample(requestsTo({ document, callers: callerNames, known }), sample);

const ofBot = ({ serviceUrl, known }: FuzzWorld, sample: Sample): readonly FuzzRequest[] =>
  fc.sample(activitiesOf(serviceUrl, known), sample).map((activity) => ({
    operation: 'POST /api/messages',
    method: 'POST',
    url: '/api/messages',
    caller: undefined,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(activity),
    flaw: 'none',
  }));

/** The Bot Framework's word for an invoke that a bot does not do. */
const notDone = 501;

const sendAll = async ({ server, tokens, document, writes }: FuzzWorld, requests: readonly FuzzRequest[]) => {
  const answers: { readonly ms: number; readonly isRight: boolean }[] = [];
  for (const request of requests) {
    writes.take();
    const answered = await sendFuzz(server.app, tokens, request);
    const complaints = complaintsAbout(answered, document, writes.take());
    answers.push({ ms: answered.ms, isRight: complaints.length === 0 || answered.reply.statusCode === notDone });
  }
  return answers;
};
