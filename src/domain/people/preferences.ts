import { isZone } from '#domain/calendar/zoned-day.ts';
import { addDays } from '#domain/shared/day.ts';
import type { Day } from '#domain/shared/instant.ts';

/** How often the bot writes to a person: once a day at most in any case. */
export const frequencies = ['as-it-happens', 'daily', 'none'] as const;
export type Frequency = (typeof frequencies)[number];

/** What becomes of a shout-out to a person unless they choose otherwise. */
export const shoutOutDefaults = ['ask', 'post', 'keep-private', 'decline'] as const;
export type ShoutOutDefault = (typeof shoutOutDefaults)[number];

/** Minutes since midnight on the person's clock; past midnight when `to` comes before `from`. */
export type QuietHours = { readonly from: number; readonly to: number };

/** How a person wants to be reached. */
export type Preferences = {
  readonly frequency: Frequency;
  readonly quietHours: QuietHours | undefined;
  /** IANA zone of the person's clock; `undefined` until they have set it: then that of their device counts, or of the team. */
  readonly zone: string | undefined;
  /** The day on which they are back; nothing is told before. */
  readonly outOfOfficeUntil: Day | undefined;
  /** The day on which the pause that they asked for ends by itself. */
  readonly pausedUntil: Day | undefined;
  readonly shoutOuts: ShoutOutDefault;
  /** Whether the bot knows when their focus blocks are, to hold messages back until a block ends. */
  readonly sharesFocus: boolean;
  /** 1 for the first save, one more with each: what an edit is based on; 0 before. */
  readonly revision: number;
};

/** What holds for someone who has chosen nothing. */
export const preferencesAtFirst: Preferences = {
  frequency: 'as-it-happens',
  quietHours: { from: 19 * 60, to: 8 * 60 },
  zone: undefined,
  outOfOfficeUntil: undefined,
  pausedUntil: undefined,
  shoutOuts: 'ask',
  sharesFocus: false,
  revision: 0,
};

/** What someone sets for themselves, and the revision that they had before them. */
export type PreferencesCommand = Omit<Preferences, 'revision'> & { readonly basedOn: number };

type PreferencesRefusal = 'text-has-changed' | 'out-of-range' | 'day-is-past' | 'day-is-too-far';

export type PreferencesDecision =
  | { readonly kind: 'refused'; readonly reason: PreferencesRefusal }
  | { readonly kind: 'changed'; readonly preferences: Preferences };

/** Days that someone can be away or pause ahead. */
const longestAbsence = 366;

/** Takes over what someone wants for themselves; what has not been touched is not judged again. */
export const decidePreferences = (
  current: Preferences,
  { basedOn, ...wanted }: PreferencesCommand,
  today: Day,
): PreferencesDecision => {
  const reason = refusalOf(current, { basedOn, ...wanted }, today);
  return reason === undefined
    ? { kind: 'changed', preferences: { ...wanted, revision: current.revision + 1 } }
    : { kind: 'refused', reason };
};

const refusalOf = (
  current: Preferences,
  { basedOn, quietHours, zone, outOfOfficeUntil, pausedUntil }: PreferencesCommand,
  today: Day,
): PreferencesRefusal | undefined => {
  if (basedOn !== current.revision) return 'text-has-changed';
  if (quietHours !== undefined && !areHours(quietHours)) return 'out-of-range';
  if (zone !== undefined && !isZone(zone)) return 'out-of-range';
  const days = [
    outOfOfficeUntil === current.outOfOfficeUntil ? undefined : outOfOfficeUntil,
    pausedUntil === current.pausedUntil ? undefined : pausedUntil,
  ];
  if (days.some((day) => day !== undefined && day <= today)) return 'day-is-past';
  return days.some((day) => day !== undefined && day > addDays(today, longestAbsence)) ? 'day-is-too-far' : undefined;
};

/** A whole day of quiet is not a way to be reached: that is what `none` is for. */
const areHours = ({ from, to }: QuietHours): boolean => isMinute(from) && isMinute(to) && from !== to;

const isMinute = (minute: number): boolean => Number.isInteger(minute) && minute >= 0 && minute < 1440;
