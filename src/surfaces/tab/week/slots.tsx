import type { ComponentType } from 'react';
import type { WeekView } from '#contracts/week-api.ts';
import { NeedsSlot, PromisesSlot } from '../reciprocity/ReciprocitySlots.tsx';
import { ShoutOutSlot } from '../shout-out/ShoutOutSlot.tsx';
import { FirstStepsSlot } from './FirstStepsSlot.tsx';
import { LateChallengeSlot, LateDissentSlot, LateFieldWindowSlot, LateVictorySlot } from './late-slots.tsx';
import { isShown, weekParts } from './week-parts.ts';
import type { WeekSlotProps } from './week-slot.ts';

/** A noun's part of the week's page. */
export type WeekSlot = { readonly noun: keyof typeof weekParts; readonly Slot: ComponentType<WeekSlotProps> };

/** The wide column, from the top: one line for each noun. */
export const mainSlots: readonly WeekSlot[] = [
  { noun: 'shout-out', Slot: ShoutOutSlot },
  { noun: 'need', Slot: NeedsSlot },
  { noun: 'promise', Slot: PromisesSlot },
  { noun: 'victory', Slot: LateVictorySlot },
];

/** The column beside it, from the top: one line for each noun. */
export const asideSlots: readonly WeekSlot[] = [
  { noun: 'first-steps', Slot: FirstStepsSlot },
  { noun: 'challenge', Slot: LateChallengeSlot },
  { noun: 'dissent', Slot: LateDissentSlot },
  { noun: 'field-window', Slot: LateFieldWindowSlot },
];

/** Those that the page of a week shows. */
export const shownSlots = (slots: readonly WeekSlot[], view: WeekView): readonly WeekSlot[] =>
  slots.filter(({ noun }) => isShown(weekParts[noun], view));
