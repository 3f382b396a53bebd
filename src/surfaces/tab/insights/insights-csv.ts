import type { InsightBlock } from './insight-block.ts';

/** Everything that is on the page, block by block, as a file for a spreadsheet (RFC 4180). */
export const insightsCsv = (blocks: readonly InsightBlock[]): string =>
  // Without the mark Excel takes the letters for another alphabet's.
  `\u{feff}${blocks.map(linesOf).join('\r\n\r\n')}\r\n`;

const linesOf = ({ title, sentences, table }: InsightBlock): string =>
  [[title], ...sentences.map((sentence) => [sentence]), ...(table === undefined ? [] : [table.columns, ...table.rows])]
    .map((cells) => cells.map(cellOf).join(','))
    .join('\r\n');

/** A spreadsheet would take some beginnings for a formula. */
const cellOf = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};
