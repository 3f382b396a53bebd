import { expect, test } from '@jest/globals';
import { countFigures } from '#composition/process-figures.ts';
import { countsOf, hourMs, processesHeard } from '#domain/figures/hour-figures.ts';
import { collectLog } from '../support/log-lines.ts';
import { makeMemoryAuditLog } from '../support/memory/audit-log.ts';
import { makeMemoryFigureStore } from '../support/memory/figure-store.ts';
import { testClock } from '../support/test-clock.ts';

const sent = { kind: 'send', request: 'post', outcome: 'sent' } as const;

const begin = () => {
  const figures = makeMemoryFigureStore();
  const needs = {
    storage: { figures, auditLog: makeMemoryAuditLog(), backlogs: { due: [], queues: [] } },
    config: { telemetry: undefined },
    clock: testClock(),
    log: collectLog().log,
  };
  const read = async () => figures.list(Date.now() - hourMs, Date.now());
  return { needs, read, counting: countFigures('worker') };
};

test('what a worker still does after it was told to end is counted, and then it says that it has ended', async () => {
  const { needs, read, counting } = begin();
  let heardMeanwhile = 0;
  await counting.during(needs, async () => {
    await new Promise(setImmediate);
    heardMeanwhile = processesHeard(await read(), 'worker', Date.now());
    counting.note(sent);
  });
  expect(heardMeanwhile).toBe(1);
  expect(countsOf(await read(), Date.now(), hourMs).sends.sent).toBe(1);
  expect(processesHeard(await read(), 'worker', Date.now())).toBe(0);
});

test('a worker that meets a bug has told what it counted', async () => {
  const { needs, read, counting } = begin();
  const working = counting.during(needs, () => {
    counting.note(sent);
    return Promise.reject(new TypeError('a bug'));
  });
  await expect(working).rejects.toThrow('a bug');
  expect(countsOf(await read(), Date.now(), hourMs).sends.sent).toBe(1);
});
