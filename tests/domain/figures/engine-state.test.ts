import { describe, expect, test } from '@jest/globals';
import { noCounts } from '#domain/figures/counts.ts';
import type { Counts } from '#domain/figures/counts.ts';
import { findingsIn, needsAct } from '#domain/figures/engine-state.ts';
import type { EngineState } from '#domain/figures/engine-state.ts';
import { calm, countedAs, withoutAccounts, withQueue } from '../../support/engine-state.ts';

const minute = 60_000;

const counts = (sends: Partial<Counts['sends']>, more: Partial<Counts> = {}): Counts => ({
  ...noCounts,
  ...more,
  sends: { ...noCounts.sends, ...sends },
});

const kinds = (state: EngineState): readonly string[] => findingsIn(state).map(({ kind }) => kind);

describe('an engine', () => {
  test('that starts and sends has nothing to say', () => {
    expect(kinds(calm)).toEqual([]);
  });

  test.each<[string, EngineState, string]>([
    ['in which something waits and no worker comes', unattended(3 * minute + 1), 'no-worker'],
    ['with something due for more than five minutes', { ...calm, due: due(5 * minute + 1) }, 'due-late'],
    [
      'whose first job has been there for over a quarter of an hour',
      withQueue({ oldestMs: 15 * minute + 1 }),
      'queue-slow',
    ],
    ['with a job set aside', withQueue({ setAside: 1 }), 'set-aside'],
    [
      'with a row of what is due set aside',
      { ...calm, due: { kind: 'read', value: { oldestMs: undefined, setAside: 1, out: [] } } },
      'set-aside',
    ],
    ['whose tables do not answer', { ...calm, due: { kind: 'out-of-reach' } }, 'tables-out'],
    ['whose figures do not answer', { ...calm, counted: { kind: 'out-of-reach' } }, 'tables-out'],
    ['of whose accounts one does not answer', withoutAccounts(['two'], ['two']), 'accounts-out'],
    ['whose queues do not answer', { ...calm, queue: { kind: 'out-of-reach' } }, 'queues-out'],
  ])('%s needs someone', (_, state, kind) => {
    expect(findingsIn(state).map((finding) => [finding.kind, needsAct(finding)])).toEqual([[kind, true]]);
  });

  test.each<[string, EngineState, string]>([
    ['refused much', countedAs({ hour: counts({ sent: 100, refused: 10 }) }), 'refused'],
    ['asked to wait often', countedAs({ hour: counts({ sent: 100 }, { throttles: 10 }) }), 'throttled'],
    ['whose answer was lost in the last day', countedAs({ day: counts({ unknown: 1 }) }), 'unknown'],
    [
      'that may have sent twice in the last day',
      countedAs({ day: counts({}, { possibleDuplicates: 1 }) }),
      'possible-duplicates',
    ],
    ['that left something out in the last day', countedAs({ day: counts({}, { skipped: 2 }) }), 'skipped'],
  ])('%s says so and needs nobody', (_, state, kind) => {
    expect(findingsIn(state).map((finding) => [finding.kind, needsAct(finding)])).toEqual([[kind, false]]);
  });

  test.each<[string, EngineState]>([
    ['without a worker, and with nothing to send', countedAs({ workers: 0 })],
    ['for whose first job a worker is being started', unattended(3 * minute)],
    ['five minutes late', { ...calm, due: due(5 * minute) }],
    ['with a queue of a quarter of an hour', withQueue({ oldestMs: 15 * minute, jobs: 31_000 })],
    ['refused nine times', countedAs({ hour: counts({ sent: 10, refused: 9 }) })],
    ['refused one time in twenty', countedAs({ hour: counts({ sent: 190, refused: 10 }) })],
  ])('%s has nothing to say', (_, state) => {
    expect(kinds(state)).toEqual([]);
  });

  test('says first what needs someone', () => {
    const counted = countedAs({ workers: 0, day: counts({ unknown: 3 }) });
    const state = { ...counted, ...pick(withQueue({ oldestMs: 4 * minute, setAside: 2 })) };
    expect(kinds(state)).toEqual(['no-worker', 'set-aside', 'unknown']);
  });

  test('names the accounts that are out once each, and does not take them for all', () => {
    const state: EngineState = { ...withoutAccounts(['two'], ['two', 'four']), counted: { kind: 'out-of-reach' } };
    expect(findingsIn(state)).toEqual([{ kind: 'accounts-out', count: 2, names: ['two', 'four'] }]);
  });

  test('with both tables and queues out says each once', () => {
    const out = { kind: 'out-of-reach' } as const;
    expect(kinds({ ...calm, due: out, queue: out, counted: out })).toEqual(['tables-out', 'queues-out']);
  });
});

function due(oldestMs: number): EngineState['due'] {
  return { kind: 'read', value: { oldestMs, setAside: 0, out: [] } };
}

/** No worker has told of itself, and a job has been there for so long. */
function unattended(oldestMs: number): EngineState {
  return { ...countedAs({ workers: 0 }), ...pick(withQueue({ jobs: 1, oldestMs })) };
}

function pick({ queue }: EngineState): Pick<EngineState, 'queue'> {
  return { queue };
}
