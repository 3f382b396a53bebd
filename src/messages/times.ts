/** Minutes since midnight as a clock shows them, and a field for times holds them: `09:00`. */
export const timeText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** The days of a week, Monday first, in the reader's language. */
export const weekdayNames = (locale: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  // The second of January 2023 was a Monday.
  return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2023, 0, 2 + index)));
};

/** An IANA name as people read it: `America/Argentina/Buenos_Aires` -> `America/Argentina/Buenos Aires`. */
export const zoneLabel = (zone: string): string => zone.replaceAll('_', ' ');
