import type { WeekView } from '#contracts/week-api.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Practice } from '#domain/week/practice.ts';

/** When a noun's part is on the page of a week. */
export type WeekPart = {
  /** The practice that it belongs to: while that is off, the part is left out. `undefined`: there unless `holds` says no. */
  readonly practice: Practice | undefined;
  /** Whether something of it stands on the page: shown then even while the practice is off. */
  readonly holds?: (view: WeekView) => boolean;
};

const isCurrent = ({ week, today }: WeekView): boolean => week === weekOf(today);

export const weekParts = {
  'shout-out': { practice: 'shout-outs', holds: ({ shoutOuts }) => shoutOuts.posted.length > 0 },
  /** Switched off, nothing can be taken up any more; what was asked in a week before stays readable there. */
  need: {
    practice: 'needs-and-offers',
    holds: (view) => !isCurrent(view) && view.reciprocity.needs.length + view.reciprocity.offers.length > 0,
  },
  /** A victory or a dissent can lead to promises as well. */
  promise: { practice: 'needs-and-offers', holds: ({ reciprocity }) => reciprocity.promises.length > 0 },
  victory: { practice: 'victories', holds: ({ victories }) => victories.length > 0 },
  'first-steps': { practice: undefined },
  /** A team that keeps a practice can choose it; of a week before, what was told in it. */
  challenge: {
    practice: undefined,
    holds: (view) =>
      isCurrent(view)
        ? view.challenges.length > 0 || view.settings.practices.length > 0
        : view.challenges.some(({ story }) => story !== undefined),
  },
  dissent: { practice: 'dissent', holds: ({ dissents }) => dissents.length > 0 },
  'field-window': { practice: 'field-windows', holds: ({ fieldWindows }) => fieldWindows.obstacles.length > 0 },
} as const satisfies Readonly<Record<string, WeekPart>>;

/** Whether the page of a week has a part. */
export const isShown = ({ practice, holds }: WeekPart, view: WeekView): boolean =>
  (practice === undefined ? holds === undefined : view.settings.practices.includes(practice)) || holds?.(view) === true;
