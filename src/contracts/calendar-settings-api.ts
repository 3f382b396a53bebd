import { z } from 'zod';
import type { CalendarSettings } from '#domain/calendar/calendar-settings.ts';
import type { ApiOutcome } from './api-outcome.ts';
import { zoneSchema } from './settings-api.ts';

const minuteOfDay = z.int().min(0).max(1440);
const span = z
  .strictObject({ start: minuteOfDay, end: minuteOfDay })
  .refine(({ start, end }) => start !== end, 'starts when it ends');
const length = z.int().min(5).max(1440);

/** Lengths and limits of focus; how the planner weighs things is not the client's to say. */
const focus = z
  .strictObject({
    grid: z.literal([5, 10, 15]),
    minLength: length,
    maxLength: z.int().min(5).max(240),
    gap: z.int().min(1).max(240),
    perDayMinutes: minuteOfDay,
    perDayBlocks: z.int().min(0).max(8),
    perWeekMinutes: z.int().min(0).max(3600),
    preference: z.enum(['morning', 'afternoon', 'none']),
  })
  .refine(({ minLength, maxLength }) => minLength <= maxLength, 'the shortest block is longer than the longest');

/** `PUT /api/me/calendar-settings`: all of them; `basedOn` is the revision that they were read with, 0 the first time. */
export const calendarSettingsBody = z.strictObject({
  settings: z.strictObject({
    zone: zoneSchema,
    hours: z.array(z.array(span).max(4)).length(7),
    lunch: z.array(span).max(2),
    focus,
    buffer: z.int().min(0).max(60),
    tentative: z.enum(['blocks', 'leaves-free']),
    freeze: z
      .int()
      .min(0)
      .max(7 * 1440),
    mode: z.enum(['proactive', 'guard']),
    weeks: z.int().min(1).max(12),
    externalOneToOnes: z.boolean(),
    privateBlocks: z.boolean(),
    apply: z.enum(['ask', 'automatic']),
  }),
  basedOn: z.int().min(0),
});
export type CalendarSettingsBody = z.infer<typeof calendarSettingsBody>;

/** `GET /api/me/calendar-settings`, and the reply to the PUT: how one wants one's calendar planned. */
export type CalendarSettingsView = {
  /** `undefined` until the person has said anything: what their mailbox names holds until then. */
  readonly settings: CalendarSettings | undefined;
  readonly revision: number;
};

/** One's own calendar settings as browsers reach them. Rejects with `Unavailable` (`server`, `sign-in`). */
export type CalendarSettingsClient = {
  read(): Promise<ApiOutcome<CalendarSettingsView>>;
  /** Refused with `text-has-changed` where they were changed elsewhere since `basedOn`. */
  save(body: CalendarSettingsBody): Promise<ApiOutcome<CalendarSettingsView>>;
};
