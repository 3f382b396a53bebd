import { z } from 'zod';
import { optionalColumn } from './row.ts';
import type { RowMarks } from './row.ts';

/** The state of a whole alliance as a load saw it; travels as the opaque etag of the port. */
export type AllianceMark = {
  /** Saves that excluded every other one, until then. */
  readonly revision: number;
  readonly rows: RowMarks;
  /** Ids of a team's lines; left out while none was moved. */
  readonly lineOrder?: readonly string[] | undefined;
};

const markShape = z.object({
  revision: z.int(),
  rows: z.record(z.string(), z.string()),
  lineOrder: optionalColumn(z.array(z.string())),
});

export const encodeMark = (mark: AllianceMark): string => JSON.stringify(mark);

/** Throws for a mark that this store did not give. */
export const decodeMark = (etag: string): AllianceMark => markShape.parse(JSON.parse(etag));
