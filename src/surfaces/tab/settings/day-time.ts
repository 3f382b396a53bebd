/** Minutes since midnight as a field for times holds them, `09:00`. */
export const timeText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** `undefined` while a field is empty or half filled. */
export const minuteOf = (text: string): number | undefined => {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
};

/** The days of a week, Monday first, in the reader's language. */
export const weekdayNames = (locale: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // The second of January 2023 was a Monday.
  return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2023, 0, 2 + index)));
};
