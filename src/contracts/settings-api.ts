import { z } from 'zod';
import { practices } from '#domain/week/practice.ts';
import type { Practice } from '#domain/week/practice.ts';

const minute = z.int().min(0).max(1439);
const momentSchema = z.strictObject({ weekday: z.int().min(0).max(6), minute });

/** IANA names are at most some thirty characters long. */
export const zoneSchema = z.string().min(1).max(64);

/** `PUT /api/teams/:teamId/settings`: all of them; `basedOn` is the revision that they were read with. */
export const settingsBody = z.strictObject({
  practices: z.array(z.enum(practices)).max(practices.length),
  zone: zoneSchema,
  language: z.enum(['en', 'it']),
  needsAt: momentSchema,
  shoutOutsAt: momentSchema,
  /** The day from which the bot posts again; `null`: there is no pause. */
  pausedUntil: z.iso.date().nullable(),
  basedOn: z.int().min(0),
});
export type SettingsBody = z.infer<typeof settingsBody>;

type MomentView = { readonly weekday: number; readonly minute: number };

/** `GET /api/teams/:teamId/settings`, and the reply to the PUT. */
export type TeamSettingsView = {
  readonly teamName: string;
  /** `yyyy-mm-dd` on the team's clock. */
  readonly today: string;
  readonly settings: SettingsView;
};

/** What a team has chosen for its practices; part of every week's view. */
export type SettingsView = {
  readonly practices: readonly Practice[];
  /** IANA zone of the team's clock. */
  readonly zone: string;
  /** Language of the bot's posts in the channel. */
  readonly language: 'en' | 'it';
  /** Minutes since midnight on the team's clock; 0 = Monday. */
  readonly needsAt: MomentView;
  readonly shoutOutsAt: MomentView;
  /** `yyyy-mm-dd` from which the bot posts again. */
  readonly pausedUntil: string | undefined;
  /** 0: nobody has chosen yet, and the clock is in UTC. */
  readonly revision: number;
};
