import { valuesOf } from '#domain/week/entries.ts';
import { paragraph } from '../cards/card-parts.ts';
import { nameIn, rowsOf, rowText } from './ritual-part.ts';
import type { RitualPart, RitualPartReading } from './ritual-part.ts';

/** The promises that are open, to be read again together; `undefined` when the week has none at all. */
export const promisesPart = ({ entries, roster, words }: RitualPartReading): RitualPart | undefined => {
  const promises = valuesOf(entries, 'promise');
  const open = promises.filter(({ state }) => state.kind === 'open');
  if (promises.length === 0) return undefined;
  const title = words('promises.title');
  const done = words('promises.done');
  if (open.length === 0) return { title, lines: [paragraph(done)], summary: done, buttons: [] };
  const rows = open.map(({ by, text }) =>
    words('promises.line', { name: nameIn(roster, by, words), text: rowText(text) }),
  );
  return {
    title,
    lines: [paragraph(words('promises.ask'), { isSubtle: true }), ...rowsOf(rows, words)],
    summary: words('promises.some', { count: open.length }),
    buttons: [],
  };
};
