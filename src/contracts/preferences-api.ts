import { z } from 'zod';
import { mostFocusTimes } from '#domain/people/focus-times.ts';
import { frequencies, shoutOutDefaults } from '#domain/people/preferences.ts';
import type { Frequency, ShoutOutDefault } from '#domain/people/preferences.ts';
import { zoneSchema } from './settings-api.ts';

const minute = z.int().min(0).max(1439);

/** `PUT /api/me/preferences`: all of them; `basedOn` is the revision that they were read with. */
export const preferencesBody = z.strictObject({
  frequency: z.enum(frequencies),
  quietHours: z.strictObject({ from: minute, to: minute }).nullable(),
  zone: zoneSchema.nullable(),
  /** The day on which one is back, and the day on which one's pause ends. */
  outOfOfficeUntil: z.iso.date().nullable(),
  pausedUntil: z.iso.date().nullable(),
  shoutOuts: z.enum(shoutOutDefaults),
  /** Whether the times of one's focus blocks may be sent, as below. */
  sharesFocus: z.boolean(),
  basedOn: z.int().min(0),
});
export type PreferencesBody = z.infer<typeof preferencesBody>;

/** `GET /api/me/preferences`, and the reply to the PUT: how one wants to be reached. */
export type PreferencesView = {
  readonly frequency: Frequency;
  /** Minutes since midnight on one's clock. */
  readonly quietHours: { readonly from: number; readonly to: number } | undefined;
  /** IANA zone of one's clock; `undefined`: that of one's device counts, where the bot knows it, or of the team. */
  readonly zone: string | undefined;
  readonly outOfOfficeUntil: string | undefined;
  readonly pausedUntil: string | undefined;
  readonly shoutOuts: ShoutOutDefault;
  readonly sharesFocus: boolean;
  readonly revision: number;
  /** `yyyy-mm-dd` on one's clock. */
  readonly today: string;
  /** Whether one has the role that opens the administrator's page. */
  readonly isAdministrator: boolean;
};

const instant = z.int().min(0);

/**
 * `PUT /api/me/focus-times`: when one's focus blocks are, in milliseconds since 1970 in UTC, and nothing else about them.
 * They take the place of those sent before; refused to whoever has not chosen to share them. `DELETE` forgets them all.
 */
export const focusTimesBody = z.strictObject({
  times: z.array(z.strictObject({ from: instant, to: instant })).max(mostFocusTimes),
});
export type FocusTimesBody = z.infer<typeof focusTimesBody>;
