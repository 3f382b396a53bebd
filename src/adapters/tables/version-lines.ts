import { z } from 'zod';
import { jsonColumn, parsePart } from './row.ts';
import type { RowValues } from './row.ts';

/** A line of an agreement: its words, and beside them what it is. */
type Line<Meta> = Meta & { readonly text: string; readonly evidence: string };

/**
 * The columns that hold the lines of a version: three a line, so that a version is one row, none of its 60 lines comes near
 * the 64 KiB that a column may hold, and all of them stay below the 252 columns of a row.
 */
export const lineColumns = <Meta extends object>(lines: readonly Line<Meta>[]): RowValues =>
  Object.fromEntries(
    lines.flatMap(({ text, evidence, ...meta }, index) => [
      [`line${index}`, JSON.stringify(meta)],
      [`text${index}`, text],
      [`evidence${index}`, evidence],
    ]),
  );

/**
 * The lines of a version, in their order.
 *
 * @param metaShape what a line is beside its words.
 */
export const linesFrom = <Meta extends object>(
  row: { readonly lineCount: number; readonly [column: string]: unknown },
  metaShape: z.ZodType<Meta>,
): readonly Line<Meta>[] => {
  const shape = z.object({ line: jsonColumn(metaShape), text: z.string(), evidence: z.string() });
  return Array.from({ length: row.lineCount }, (_, index) => {
    const columns = { line: row[`line${index}`], text: row[`text${index}`], evidence: row[`evidence${index}`] };
    const { line, text, evidence } = parsePart(columns, shape);
    return { ...line, text, evidence };
  });
};
