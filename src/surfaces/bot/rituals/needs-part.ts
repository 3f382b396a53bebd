import { valuesOf } from '#domain/week/entries.ts';
import { paragraph } from '../cards/card-parts.ts';
import { nameIn, rowsOf, rowText } from './ritual-part.ts';
import type { RitualPart, RitualPartReading } from './ritual-part.ts';

/** Asks everyone what they need and can offer, and shows what was asked for so far. */
export const needsPart = ({ entries, roster, words }: RitualPartReading): RitualPart => {
  const rows = valuesOf(entries, 'need').map(({ by, text }) =>
    words('needs.line', { name: nameIn(roster, by, words), text: rowText(text) }),
  );
  return {
    title: words('needs.title'),
    lines: [paragraph(words('needs.ask'), { isSubtle: true }), ...rowsOf(rows, words)],
    summary: rows.length === 0 ? words('needs.title') : words('needs.some', { count: rows.length }),
    buttons: [],
  };
};
