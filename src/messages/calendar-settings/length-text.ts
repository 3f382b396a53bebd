import type { Words } from '../words.ts';
import type { CalendarSettingsKey } from './en.ts';

/** A length of time: `45 min`, `2 h`, `1 h 30 min`. */
export const lengthText = (length: number, words: Words<CalendarSettingsKey>): string => {
  const [hours, minutes] = [Math.floor(length / 60), length % 60];
  if (hours === 0) return words('length.minutes', { minutes });
  return minutes === 0 ? words('length.hours', { hours }) : words('length.both', { hours, minutes });
};

/** How far ahead something lies: `2 days` where it is whole ones. */
export const aheadText = (length: number, words: Words<CalendarSettingsKey>): string => {
  if (length === 0) return words('plan.freezeNone');
  return length % 1440 === 0 ? words('length.days', { days: length / 1440 }) : lengthText(length, words);
};
