import { z } from 'zod';

/**
 * What someone wrote. Half a surrogate pair is refused: it is no character, and UTF-8, in which every text leaves us,
 * cannot carry it, so that it would come back as another text.
 *
 * @param limit characters, as UTF-16 code units
 */
export const textSchema = (limit: number): z.ZodString =>
  z
    .string()
    .max(limit)
    .refine((text) => text.isWellFormed());
