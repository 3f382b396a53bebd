import { describe, expect, test } from '@jest/globals';
import { countedIn, countsOf, hourMs, hourOf, processesHeard } from '#domain/figures/hour-figures.ts';
import type { EngineProcess, HourFigures, Piece } from '#domain/figures/hour-figures.ts';

const now = Date.parse('2026-11-20T14:07:00Z');
const minute = 60_000;
const sent = { kind: 'send', request: 'post', outcome: 'sent' } as const;

const worker = (id: string): EngineProcess => ({ id, role: 'worker' });

const figuresOf = (process: EngineProcess, hour: string, pieces: readonly Piece[], heardAt = now): HourFigures => ({
  process,
  hour: hourOf(Date.parse(hour)),
  heardAt,
  state: 'running',
  pieces,
});

const sentAt = (...times: readonly string[]): readonly Piece[] =>
  times.reduce<readonly Piece[]>((pieces, time) => countedIn(pieces, sent, Date.parse(time)), []);

describe('what was counted', () => {
  test('stands in pieces of five minutes', () => {
    const pieces = sentAt('2026-11-20T14:04:59Z', '2026-11-20T14:05:00Z', '2026-11-20T14:09:59Z');
    expect(pieces.map(({ from, counts }) => [new Date(from).toISOString(), counts.sends.sent])).toEqual([
      ['2026-11-20T14:00:00.000Z', 1],
      ['2026-11-20T14:05:00.000Z', 2],
    ]);
  });

  test('of the last hour is that of all processes in the last sixty minutes, on both sides of the full hour', () => {
    const hours = [
      figuresOf(worker('one'), '2026-11-20T13:00:00Z', sentAt('2026-11-20T13:04:00Z', '2026-11-20T13:30:00Z')),
      figuresOf(worker('one'), '2026-11-20T14:00:00Z', sentAt('2026-11-20T14:06:00Z')),
      figuresOf(worker('two'), '2026-11-20T13:00:00Z', sentAt('2026-11-20T13:59:00Z', '2026-11-20T13:59:30Z')),
    ];
    expect(countsOf(hours, now, hourMs).sends.sent).toBe(4);
    expect(countsOf(hours, now, 24 * hourMs).sends.sent).toBe(5);
  });

  test('of the last day leaves out what is older, to five minutes', () => {
    const hours = [
      figuresOf(worker('one'), '2026-11-19T14:00:00Z', sentAt('2026-11-19T14:04:00Z', '2026-11-19T14:06:00Z')),
    ];
    expect(countsOf(hours, now, 24 * hourMs).sends.sent).toBe(1);
  });
});

describe('a process', () => {
  test('counts once, whatever hours it told of, while it was heard within three minutes', () => {
    const hours = [
      figuresOf(worker('one'), '2026-11-20T13:00:00Z', []),
      figuresOf(worker('one'), '2026-11-20T14:00:00Z', [], now - minute),
      figuresOf(worker('two'), '2026-11-20T14:00:00Z', [], now - 3 * minute),
      figuresOf(worker('gone'), '2026-11-20T14:00:00Z', [], now - 3 * minute - 1),
      figuresOf({ id: 'server', role: 'server' }, '2026-11-20T14:00:00Z', []),
    ];
    expect(processesHeard(hours, 'worker', now)).toBe(2);
    expect(processesHeard(hours, 'server', now)).toBe(1);
  });

  test('that was told to end counts no more, though it has just been heard', () => {
    const hours: readonly HourFigures[] = [
      figuresOf(worker('one'), '2026-11-20T13:00:00Z', [], now - minute),
      { ...figuresOf(worker('one'), '2026-11-20T14:00:00Z', []), state: 'ended' },
      figuresOf(worker('two'), '2026-11-20T14:00:00Z', []),
    ];
    expect(processesHeard(hours, 'worker', now)).toBe(1);
  });
});
