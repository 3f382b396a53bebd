import type { Mark } from '#domain/alliance/mark.ts';
import { marks } from '../../../ui/check-in/pulses.ts';

/** The mark whose word comes nearest to a mean; the higher one when two are as near. */
export const nearestMark = (mean: number): Mark =>
  marks.reduce<Mark>((nearest, mark) => (Math.abs(mark - mean) <= Math.abs(nearest - mean) ? mark : nearest), 1);
