import type { Figure, SendOutcome } from './figure.ts';

/** What happened in some time. */
export type Counts = {
  readonly sends: Readonly<Record<SendOutcome, number>>;
  /** Answers 429, those to other questions than sends included. */
  readonly throttles: number;
  /** Posts and messages that may have arrived twice. */
  readonly possibleDuplicates: number;
  /** Started when it was due. */
  readonly started: number;
  /** Due, and left out as too late. */
  readonly skipped: number;
  /** Between the time of something started and its start, at the longest; ms. */
  readonly longestLagMs: number;
};

export const noCounts: Counts = {
  sends: { sent: 0, throttled: 0, refused: 0, closed: 0, unknown: 0 },
  throttles: 0,
  possibleDuplicates: 0,
  started: 0,
  skipped: 0,
  longestLagMs: 0,
};

/** `counts` and one thing more. */
export const withFigure = (counts: Counts, figure: Figure): Counts => {
  switch (figure.kind) {
    case 'send':
      return { ...counts, sends: { ...counts.sends, [figure.outcome]: counts.sends[figure.outcome] + 1 } };
    case 'throttled':
      return { ...counts, throttles: counts.throttles + 1 };
    case 'possible-duplicate':
      return { ...counts, possibleDuplicates: counts.possibleDuplicates + 1 };
    case 'due':
      return figure.outcome === 'skipped'
        ? { ...counts, skipped: counts.skipped + 1 }
        : { ...counts, started: counts.started + 1, longestLagMs: Math.max(counts.longestLagMs, figure.lagMs) };
  }
};

/** All that happened in several times, or in several processes. */
export const sumCounts = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({
      sends: {
        sent: sum.sends.sent + one.sends.sent,
        throttled: sum.sends.throttled + one.sends.throttled,
        refused: sum.sends.refused + one.sends.refused,
        closed: sum.sends.closed + one.sends.closed,
        unknown: sum.sends.unknown + one.sends.unknown,
      },
      throttles: sum.throttles + one.throttles,
      possibleDuplicates: sum.possibleDuplicates + one.possibleDuplicates,
      started: sum.started + one.started,
      skipped: sum.skipped + one.skipped,
      longestLagMs: Math.max(sum.longestLagMs, one.longestLagMs),
    }),
    noCounts,
  );
