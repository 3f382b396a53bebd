import type { Ritual } from '#domain/ritual/ritual.ts';
import type { Day } from '#domain/shared/instant.ts';
import type { Week } from '#domain/shared/week.ts';

export type RitualSubject = `ritual:${Ritual}:${Week}`;

/** Names a ritual of a week in the outbox: it is posted once. */
export const ritualSubject = (ritual: Ritual, week: Week): RitualSubject => `ritual:${ritual}:${week}`;

export type DaySubject = `ritual-day:${Day}`;

/** Names the one post of rituals of a day in a team's channel. */
export const daySubject = (day: Day): DaySubject => `ritual-day:${day}`;
