import { z } from 'zod';
import { personIdSchema } from '#contracts/ids.ts';
import { pairParts } from '#domain/alliance/pair/pair-agreement.ts';
import type { AgreementLine } from '#domain/alliance/pair/pair-agreement.ts';
import type { PairRowOf } from './pair-row.ts';
import { optionalColumn, jsonColumn, parseRow } from './row.ts';
import type { RowValues } from './row.ts';

/**
 * The columns that hold the lines of a version: three a line, so that a version is one row, none of its 60 lines comes near
 * the 64 KiB that a column may hold, and all of them stay below the 252 columns of a row.
 */
export const lineColumns = (lines: readonly AgreementLine[]): RowValues =>
  Object.fromEntries(
    lines.flatMap(({ id, part, of, text, evidence }, index) => [
      [`line${index}`, JSON.stringify({ id, part, of })],
      [`text${index}`, text],
      [`evidence${index}`, evidence],
    ]),
  );

/** The lines of a version, in their order. */
export const linesFrom = (row: PairRowOf<'version'>): readonly AgreementLine[] =>
  Array.from({ length: row.lineCount }, (_, index) => {
    const columns = { line: row[`line${index}`], text: row[`text${index}`], evidence: row[`evidence${index}`] };
    const { line, text, evidence } = parseRow(columns, columnsShape);
    return { ...line, text, evidence };
  });

const columnsShape = z.object({
  line: jsonColumn(z.object({ id: z.string(), part: z.enum(pairParts), of: optionalColumn(personIdSchema) })),
  text: z.string(),
  evidence: z.string(),
});
