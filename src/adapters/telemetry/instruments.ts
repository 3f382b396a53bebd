import type { Meter } from '@opentelemetry/api';
import type { Figures } from '#ports/figures.ts';

/** What waits at this moment. Rejects with {@link Unavailable} where that cannot be read. */
export type WaitingNow = {
  /** Of what is due; `oldestMs` is `undefined` where nothing is. */
  due(): Promise<{ readonly oldestMs: number | undefined; readonly setAside: number }>;
  queue(): Promise<{ readonly jobs: number; readonly oldestMs: number | undefined; readonly setAside: number }>;
};

/** Lags that are told apart, s: on time, within half a minute, ..., up to the twelve hours that are made up for. */
const lagBoundaries = [1, 5, 15, 30, 60, 120, 300, 900, 3_600, 10_800, 43_200];

/** Counters that carry what kind of thing it was and how it ended; never a tenant, a team or a person. */
export const makeInstruments = (meter: Meter): Figures => {
  const sends = meter.createCounter('alliance.sends', { unit: '{post}', description: 'Answers of Teams to sends' });
  const throttles = meter.createCounter('alliance.throttles', { unit: '{response}', description: 'Answers 429' });
  const duplicates = meter.createCounter('alliance.possible_duplicates', {
    unit: '{post}',
    description: 'Posts tried again though they may have been accepted',
  });
  const lag = meter.createHistogram('alliance.due.lag', {
    unit: 's',
    description: 'Time between something’s being due and its start',
    advice: { explicitBucketBoundaries: lagBoundaries },
  });
  return {
    note: (figure) => {
      switch (figure.kind) {
        case 'send':
          sends.add(1, { kind: figure.request, outcome: figure.outcome });
          break;
        case 'throttled':
          throttles.add(1, { kind: figure.request });
          break;
        case 'possible-duplicate':
          duplicates.add(1, { kind: figure.request });
          break;
        case 'due':
          lag.record(figure.lagMs / 1_000, { outcome: figure.outcome });
          break;
      }
    },
  };
};

/** Gauges that are read each time figures leave; one that cannot be read says nothing. */
export const addGauges = (meter: Meter, waiting: WaitingNow): void => {
  const dueAge = meter.createObservableGauge('alliance.due.age', {
    unit: 's',
    description: 'Age of the oldest due row',
  });
  const queueAge = meter.createObservableGauge('alliance.queue.age', {
    unit: 's',
    description: 'Age of the oldest job',
  });
  const jobs = meter.createObservableGauge('alliance.queue.jobs', { unit: '{job}', description: 'Jobs not done yet' });
  const setAside = meter.createObservableGauge('alliance.set_aside', {
    unit: '{job}',
    description: 'Jobs, and rows of what is due, set aside for a person to look at',
  });
  meter.addBatchObservableCallback(
    async (result) => {
      const due = await waiting.due();
      result.observe(dueAge, seconds(due.oldestMs));
      result.observe(setAside, due.setAside, { kind: 'due' });
    },
    [dueAge, setAside],
  );
  meter.addBatchObservableCallback(
    async (result) => {
      const queue = await waiting.queue();
      result.observe(queueAge, seconds(queue.oldestMs));
      result.observe(jobs, queue.jobs);
      result.observe(setAside, queue.setAside, { kind: 'queue' });
    },
    [queueAge, jobs, setAside],
  );
};

/** Of nothing that waits the age is none. */
const seconds = (ms: number | undefined): number => (ms ?? 0) / 1_000;
