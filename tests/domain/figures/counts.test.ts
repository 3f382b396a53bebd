import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noCounts, sumCounts, withFigure } from '#domain/figures/counts.ts';
import type { Counts } from '#domain/figures/counts.ts';
import type { Figure } from '#domain/figures/figure.ts';

const countAll = (figures: readonly Figure[]): Counts => figures.reduce(withFigure, noCounts);

const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({
    kind: fc.constant('send' as const),
    request: fc.constantFrom('post' as const, 'post-update' as const, 'message' as const, 'message-update' as const),
    outcome: fc.constantFrom(
      'sent' as const,
      'throttled' as const,
      'refused' as const,
      'closed' as const,
      'unknown' as const,
    ),
  }),
  fc.constant({ kind: 'possible-duplicate', request: 'post' } as const),
  fc.record({ kind: fc.constant('throttled' as const), request: fc.constantFrom('members' as const, 'post' as const) }),
  fc.record({
    kind: fc.constant('due' as const),
    outcome: fc.constantFrom('started' as const, 'skipped' as const),
    lagMs: fc.nat(50_000_000),
  }),
);

describe('counts', () => {
  test('keep each outcome of a send apart', () => {
    const { sends } = countAll([
      { kind: 'send', request: 'post', outcome: 'sent' },
      { kind: 'send', request: 'message', outcome: 'sent' },
      { kind: 'send', request: 'post', outcome: 'throttled' },
      { kind: 'send', request: 'post', outcome: 'refused' },
      { kind: 'send', request: 'post', outcome: 'closed' },
      { kind: 'send', request: 'post', outcome: 'unknown' },
    ]);
    expect(sends).toEqual({ sent: 2, throttled: 1, refused: 1, closed: 1, unknown: 1 });
  });

  test('count a 429 whatever was asked', () => {
    const counts = countAll([
      { kind: 'throttled', request: 'members' },
      { kind: 'throttled', request: 'post' },
    ]);
    expect(counts.throttles).toBe(2);
    expect(counts.sends).toEqual(noCounts.sends);
  });

  test('hold the longest lag of what was started, not of what was left out', () => {
    const counts = countAll([
      { kind: 'due', outcome: 'started', lagMs: 4_000 },
      { kind: 'due', outcome: 'started', lagMs: 31_000 },
      { kind: 'due', outcome: 'started', lagMs: 2_000 },
      { kind: 'due', outcome: 'skipped', lagMs: 50_000_000 },
    ]);
    expect(counts).toMatchObject({ started: 3, skipped: 1, longestLagMs: 31_000 });
  });

  test('are the same however what happened is shared out over processes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyFigure, fc.nat(4))), (figures) => {
        const shares = [0, 1, 2, 3, 4].map((process) =>
          countAll(figures.filter(([, counter]) => counter === process).map(([figure]) => figure)),
        );
        expect(sumCounts(shares)).toEqual(countAll(figures.map(([figure]) => figure)));
      }),
    );
  });
});
