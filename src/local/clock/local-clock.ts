import { z } from 'zod';
import type { Instant } from '#domain/shared/instant.ts';
import type { Clock } from '#ports/clock.ts';
import type { DocumentTable } from '../storage/document-table.ts';
import { instantAt, wallClock } from '../wall-clock.ts';

const day = 86_400_000;

/** How the clock is moved. */
export const clockMoveSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('days'), days: z.number().int().min(-3660).max(3660) }),
  /** The next such weekday (0 = Sunday) at this wall-clock time, never today. */
  z.strictObject({
    kind: z.literal('weekday'),
    weekday: z.number().int().min(0).max(6),
    minutes: z.number().int().min(0).max(1439),
    zone: z.string(),
  }),
  z.strictObject({ kind: z.literal('at'), instant: z.number().int() }),
  z.strictObject({ kind: z.literal('real') }),
]);

export type ClockMove = z.infer<typeof clockMoveSchema>;

/** The computer's clock and how far it has been moved; the distance is kept with the data. */
export type LocalClock = Clock & {
  /** Milliseconds by which "now" differs from the computer's clock. */
  offset(): number;
  move(move: ClockMove): Promise<void>;
};

/** What the clock document holds. */
export type ClockState = { readonly offset: number };

const nextWeekday = (now: Instant, move: Extract<ClockMove, { kind: 'weekday' }>): Instant => {
  const today = wallClock(now, move.zone);
  const days = (move.weekday - today.weekday + 7) % 7 || 7;
  return instantAt(wallClock(now + days * day, move.zone).date, move.minutes, move.zone);
};

const targetOf = (move: ClockMove, now: Instant, real: Instant): Instant => {
  switch (move.kind) {
    case 'days':
      return now + move.days * day;
    case 'weekday':
      return nextWeekday(now, move);
    case 'at':
      return move.instant;
    case 'real':
      return real;
  }
};

/** Opens the movable clock over `system`, moved as far as the last run left it. */
export const openLocalClock = async (system: Clock, states: DocumentTable<ClockState>): Promise<LocalClock> => {
  let offset = (await states.get('clock', 'offset'))?.value.offset ?? 0;
  return {
    now: () => system.now() + offset,
    offset: () => offset,
    move: async (move) => {
      offset = targetOf(move, system.now() + offset, system.now()) - system.now();
      if (move.kind === 'real') offset = 0;
      await states.put('clock', 'offset', { offset });
    },
  };
};
