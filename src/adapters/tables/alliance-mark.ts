import { z } from 'zod';
import type { RowMarks } from './write-alliance.ts';

/** The state of a whole alliance as a load saw it; travels as the opaque etag of the port. */
export type AllianceMark = {
  /** Saves other than answers until then. */
  readonly revision: number;
  readonly rows: RowMarks;
};

const markShape = z.object({ revision: z.int(), rows: z.record(z.string(), z.string()) });

export const encodeMark = (mark: AllianceMark): string => JSON.stringify(mark);

/** Throws for a mark that this store did not give. */
export const decodeMark = (etag: string): AllianceMark => markShape.parse(JSON.parse(etag));
