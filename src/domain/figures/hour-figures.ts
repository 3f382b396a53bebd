import type { Instant } from '../shared/instant.ts';
import { noCounts, sumCounts, withFigure } from './counts.ts';
import type { Counts } from './counts.ts';
import type { Figure } from './figure.ts';

/** One of our running programs. */
export type EngineProcess = {
  /** Another one at each start. */
  readonly id: string;
  readonly role: 'server' | 'worker';
};

/** What one process has counted in one hour so far, by pieces of five minutes; pieces without any are left out. */
export type HourFigures = {
  readonly process: EngineProcess;
  /** The full hour, UTC, in which it was counted. */
  readonly hour: Instant;
  /** When the process last told of itself. */
  readonly heardAt: Instant;
  /** `ended`: it was told to end, and this was its last word. One that crashed says nothing. */
  readonly state: 'running' | 'ended';
  readonly pieces: readonly Piece[];
};

/** Five minutes of counts. */
export type Piece = { readonly from: Instant; readonly counts: Counts };

export const hourMs = 3_600_000;

/** What was counted is told to this precision. */
const pieceMs = 5 * 60_000;

export const hourOf = (at: Instant): Instant => Math.floor(at / hourMs) * hourMs;
const pieceOf = (at: Instant): Instant => Math.floor(at / pieceMs) * pieceMs;

/** `pieces` and what happened at `at`. */
export const countedIn = (pieces: readonly Piece[], figure: Figure, at: Instant): readonly Piece[] => {
  const from = pieceOf(at);
  const counts = pieces.find((piece) => piece.from === from)?.counts ?? noCounts;
  return [...pieces.filter((piece) => piece.from !== from), { from, counts: withFigure(counts, figure) }];
};

/** What all processes counted in the last `ms` before `now`; the piece in which that begins counts whole. */
export const countsOf = (hours: readonly HourFigures[], now: Instant, ms: number): Counts =>
  sumCounts(
    hours
      .flatMap(({ pieces }) => pieces)
      .filter(({ from }) => from + pieceMs > now - ms && from <= now)
      .map(({ counts }) => counts),
  );

/** A process tells of itself every minute: one that has not for so long is gone, or hangs. */
const heardMs = 3 * 60_000;

/** How many processes of a role have told of themselves of late, and not that they end. */
export const processesHeard = (hours: readonly HourFigures[], role: EngineProcess['role'], now: Instant): number => {
  const ofRole = hours.filter(({ process }) => process.role === role);
  const ended = new Set(ofRole.filter(({ state }) => state === 'ended').map(({ process }) => process.id));
  const heard = ofRole.filter(({ process, heardAt }) => now - heardAt <= heardMs && !ended.has(process.id));
  return new Set(heard.map(({ process }) => process.id)).size;
};
