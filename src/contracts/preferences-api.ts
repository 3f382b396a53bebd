import { z } from 'zod';
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
  basedOn: z.int().min(0),
});
export type PreferencesBody = z.infer<typeof preferencesBody>;

/** `GET /api/me/preferences`, and the reply to the PUT: how one wants to be reached. */
export type PreferencesView = {
  readonly frequency: Frequency;
  /** Minutes since midnight on one's clock. */
  readonly quietHours: { readonly from: number; readonly to: number } | undefined;
  /** IANA zone of one's clock; `undefined`: that of the team in question counts. */
  readonly zone: string | undefined;
  readonly outOfOfficeUntil: string | undefined;
  readonly pausedUntil: string | undefined;
  readonly shoutOuts: ShoutOutDefault;
  readonly revision: number;
  /** `yyyy-mm-dd` on one's clock. */
  readonly today: string;
};
