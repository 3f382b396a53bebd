import type { ComponentType } from 'react';
import type { WeekView } from '#contracts/week-api.ts';
import { weekOf } from '#domain/shared/week.ts';
import type { Practice } from '#domain/week/practice.ts';
import { NeedsSlot, PromisesSlot } from '../reciprocity/ReciprocitySlots.tsx';
import { ShoutOutSlot } from '../shout-out/ShoutOutSlot.tsx';
import { FirstStepsSlot } from './FirstStepsSlot.tsx';
import { LateChallengeSlot, LateDissentSlot, LateFieldWindowSlot, LateVictorySlot } from './late-slots.tsx';
import type { WeekSlotProps } from './week-slot.ts';

/** A noun's part of the week's page. */
export type WeekSlot = {
  readonly noun: string;
  /** The practice that it belongs to: while that is off, the part is left out. `undefined`: there unless `holds` says no. */
  readonly practice: Practice | undefined;
  /** Whether something of it stands on the page: shown then even while the practice is off. */
  readonly holds?: (view: WeekView) => boolean;
  readonly Slot: ComponentType<WeekSlotProps>;
};

/** A victory or a dissent can lead to promises as well. */
const holdsPromises = ({ reciprocity }: WeekView): boolean => reciprocity.promises.length > 0;

/** A team that keeps a practice can choose it; of a week before, what was told in it. */
const hasFourWeeks = ({ challenges, settings, week, today }: WeekView): boolean =>
  week === weekOf(today)
    ? challenges.length > 0 || settings.practices.length > 0
    : challenges.some(({ story }) => story !== undefined);

/** The wide column, from the top: one line for each noun. */
export const mainSlots: readonly WeekSlot[] = [
  {
    noun: 'shout-out',
    practice: 'shout-outs',
    holds: ({ shoutOuts }) => shoutOuts.posted.length > 0,
    Slot: ShoutOutSlot,
  },
  { noun: 'need', practice: 'needs-and-offers', Slot: NeedsSlot },
  { noun: 'promise', practice: 'needs-and-offers', holds: holdsPromises, Slot: PromisesSlot },
  { noun: 'victory', practice: 'victories', holds: ({ victories }) => victories.length > 0, Slot: LateVictorySlot },
];

/** The column beside it, from the top: one line for each noun. */
export const asideSlots: readonly WeekSlot[] = [
  { noun: 'first-steps', practice: undefined, Slot: FirstStepsSlot },
  { noun: 'challenge', practice: undefined, holds: hasFourWeeks, Slot: LateChallengeSlot },
  { noun: 'dissent', practice: 'dissent', holds: ({ dissents }) => dissents.length > 0, Slot: LateDissentSlot },
  {
    noun: 'field-window',
    practice: 'field-windows',
    holds: ({ fieldWindows }) => fieldWindows.obstacles.length > 0,
    Slot: LateFieldWindowSlot,
  },
];

/** Those that the page of a week shows. */
export const shownSlots = (slots: readonly WeekSlot[], view: WeekView): readonly WeekSlot[] =>
  slots.filter(
    ({ practice, holds }) =>
      (practice === undefined ? holds === undefined : view.settings.practices.includes(practice)) ||
      holds?.(view) === true,
  );
