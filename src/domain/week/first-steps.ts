import type { Practice } from './practice.ts';

/** What a team can do for the first time; asking and offering are one step in two parts. */
export const firstMarks = ['shout-out', 'need', 'offer', 'dissent', 'victory', 'field-window'] as const;
export type FirstMark = (typeof firstMarks)[number];

/** What a team has done at least once: kept for good, as the weeks in which it happened are not read for ever. */
export type FirstSteps = { readonly marks: readonly FirstMark[] };

/** One of the five first steps: the first time of a practice. */
export type FirstStep = { readonly practice: Practice; readonly isDone: boolean };

/** A team has one of these: its id is its noun. */
export const firstStepsId = 'first-steps';
