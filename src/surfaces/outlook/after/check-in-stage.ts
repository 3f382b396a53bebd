import type { CheckInView, PairView } from '#contracts/pair-api.ts';
import type { Day, Instant } from '#domain/shared/instant.ts';

type Round = PairView['checkIns'][number];

/** Where the two are with their check-in, once they have met. */
export type CheckInStage =
  /** No agreement is in force, or the alliance rests: nothing is asked. */
  | { readonly kind: 'none' }
  /** It is time, or the other has answered. */
  | { readonly kind: 'asked' }
  /** Possible before its day. */
  | { readonly kind: 'early'; readonly dueOn: Day }
  /** One has answered, the other has not: it can be changed. */
  | { readonly kind: 'mine'; readonly mine: CheckInView }
  /** Both have answered since they met: what each said. */
  | { readonly kind: 'both'; readonly round: Round };

/** @param metAt when the meeting began */
export const checkInStage = (
  { checkIn, checkIns, standing }: Pick<PairView, 'checkIn' | 'checkIns' | 'standing'>,
  today: Day,
  metAt: Instant,
): CheckInStage => {
  const last = checkIns.at(-1);
  if (last !== undefined && openedAt(last) >= metAt) return { kind: 'both', round: last };
  const { mine, dueOn, other } = checkIn;
  if (dueOn === undefined || standing.kind !== 'active') return { kind: 'none' };
  if (mine !== undefined) return { kind: 'mine', mine };
  return dueOn <= today || other === 'ready' ? { kind: 'asked' } : { kind: 'early', dueOn };
};

/** A round opens with the second of its answers. */
const openedAt = ({ mine, theirs }: Round): Instant => Math.max(mine.at, theirs?.at ?? 0);
