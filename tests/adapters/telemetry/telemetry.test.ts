import { describe, expect, test } from '@jest/globals';
import {
  AggregationTemporality,
  DataPointType,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import type { MetricData } from '@opentelemetry/sdk-metrics';
import { makeTelemetry } from '#adapters/telemetry/make-telemetry.ts';
import type { WaitingNow } from '#adapters/telemetry/instruments.ts';
import type { Figure } from '#domain/figures/figure.ts';
import { Unavailable } from '#ports/unavailable.ts';

const waitingNow: WaitingNow = {
  due: () => Promise.resolve({ oldestMs: 90_000, setAside: 1 }),
  queue: () => Promise.resolve({ jobs: 12, oldestMs: 4_500, setAside: 3 }),
};

const process = { id: 'one', role: 'worker' } as const;

/** What leaves once after `figures` were noted, by the name of the instrument. */
const exported = async (figures: readonly Figure[], waiting: WaitingNow | 'nobody' = waitingNow) => {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.DELTA);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 3_600_000 });
  const telemetry = makeTelemetry({ process, waiting: waiting === 'nobody' ? undefined : waiting, reader });
  for (const figure of figures) telemetry.note(figure);
  await reader.forceFlush();
  const batches = exporter.getMetrics();
  await telemetry.stop();
  const metrics = batches.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => [...scope.metrics]));
  return {
    resource: batches[0]?.resource.attributes,
    metrics,
    of: (name: string): MetricData | undefined => metrics.find(({ descriptor }) => descriptor.name === name),
  };
};

const pointsOf = (metric: MetricData | undefined): readonly unknown[] =>
  metric?.dataPointType === DataPointType.SUM || metric?.dataPointType === DataPointType.GAUGE
    ? metric.dataPoints.map(({ attributes, value }) => ({ ...attributes, value }))
    : [];

const sent = { kind: 'send', request: 'post', outcome: 'sent' } as const;

describe('figures that leave', () => {
  test('count sends by what they were and how they ended', async () => {
    const { of } = await exported([
      sent,
      sent,
      { kind: 'send', request: 'message', outcome: 'unknown' },
      { kind: 'send', request: 'post', outcome: 'throttled' },
    ]);
    expect(of('alliance.sends')?.descriptor.unit).toBe('{post}');
    expect(pointsOf(of('alliance.sends'))).toEqual([
      { kind: 'post', outcome: 'sent', value: 2 },
      { kind: 'message', outcome: 'unknown', value: 1 },
      { kind: 'post', outcome: 'throttled', value: 1 },
    ]);
  });

  test('count answers 429 by what was asked', async () => {
    const { of } = await exported([
      { kind: 'throttled', request: 'members' },
      { kind: 'throttled', request: 'members' },
    ]);
    expect(of('alliance.throttles')?.descriptor.unit).toBe('{response}');
    expect(pointsOf(of('alliance.throttles'))).toEqual([{ kind: 'members', value: 2 }]);
  });

  test('count what may have arrived twice', async () => {
    const { of } = await exported([{ kind: 'possible-duplicate', request: 'message' }]);
    expect(of('alliance.possible_duplicates')?.descriptor.unit).toBe('{post}');
    expect(pointsOf(of('alliance.possible_duplicates'))).toEqual([{ kind: 'message', value: 1 }]);
  });

  test('tell in seconds how late things start', async () => {
    const { of } = await exported([
      { kind: 'due', outcome: 'started', lagMs: 500 },
      { kind: 'due', outcome: 'started', lagMs: 29_500 },
      { kind: 'due', outcome: 'skipped', lagMs: 50_000_000 },
    ]);
    const metric = of('alliance.due.lag');
    expect(metric?.descriptor.unit).toBe('s');
    if (metric?.dataPointType !== DataPointType.HISTOGRAM) throw new Error('a lag is a histogram');
    const started = metric.dataPoints.find(({ attributes }) => attributes['outcome'] === 'started');
    expect(started?.value).toMatchObject({ count: 2, sum: 30, min: 0.5, max: 29.5 });
    expect(metric.dataPoints).toHaveLength(2);
  });

  test('tell what waits, in seconds and jobs', async () => {
    const { of } = await exported([]);
    const units = ['alliance.due.age', 'alliance.queue.age', 'alliance.queue.jobs', 'alliance.set_aside'].map(
      (name) => [of(name)?.descriptor.unit, pointsOf(of(name))],
    );
    expect(units).toEqual([
      ['s', [{ value: 90 }]],
      ['s', [{ value: 4.5 }]],
      ['{job}', [{ value: 12 }]],
      [
        '{job}',
        [
          { kind: 'due', value: 1 },
          { kind: 'queue', value: 3 },
        ],
      ],
    ]);
  });

  test('tell that nothing waits, too', async () => {
    const nothing: WaitingNow = {
      due: () => Promise.resolve({ oldestMs: undefined, setAside: 0 }),
      queue: () => Promise.resolve({ jobs: 0, oldestMs: undefined, setAside: 0 }),
    };
    const { of } = await exported([], nothing);
    expect(pointsOf(of('alliance.due.age'))).toEqual([{ value: 0 }]);
    expect(pointsOf(of('alliance.queue.age'))).toEqual([{ value: 0 }]);
  });

  test('say nothing of what cannot be read, and the rest all the same', async () => {
    const away = () => Promise.reject(new Unavailable('queue', undefined));
    const { of } = await exported([sent], { ...waitingNow, queue: away });
    expect(pointsOf(of('alliance.queue.age'))).toEqual([]);
    expect(pointsOf(of('alliance.due.age'))).toEqual([{ value: 90 }]);
    expect(pointsOf(of('alliance.sends'))).toHaveLength(1);
  });

  test('leave what waits to those who are to tell of it', async () => {
    const { metrics } = await exported([sent], 'nobody');
    expect(metrics.map(({ descriptor }) => descriptor.name)).toEqual(['alliance.sends']);
  });

  test('name the program and which of them it is, and nothing of its machine', async () => {
    expect((await exported([sent])).resource).toEqual({
      'service.name': 'alliance-worker',
      'service.instance.id': 'one',
    });
  });

  test('carry kinds and outcomes and nothing else', async () => {
    const { metrics } = await exported([
      sent,
      { kind: 'throttled', request: 'members' },
      { kind: 'due', outcome: 'started', lagMs: 1 },
    ]);
    const names = metrics.flatMap(({ dataPoints }) => dataPoints.flatMap(({ attributes }) => Object.keys(attributes)));
    expect([...new Set(names)].toSorted()).toEqual(['kind', 'outcome']);
  });
});
