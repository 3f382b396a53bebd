/**
 * A count of people, or of what people did, that tells nobody's own act: hidden where it is of fewer than
 * {@link fewestShown}, otherwise in steps of as many, so that it does not move with one person.
 */
export type RoughCount =
  /** Fewer than are shown; none as well. */
  | { readonly kind: 'few' }
  /** So many, or up to a step more. */
  | { readonly kind: 'about'; readonly count: number }
  /** So many and no end of them: nobody counted on. */
  | { readonly kind: 'at-least'; readonly count: number };

/** As with all figures: they stand for so many at least. */
export const fewestShown = 4;

/** What was counted; `counted` stopped at `limit`. */
export const roughly = (counted: number, limit: number): RoughCount => {
  if (counted >= limit) return { kind: 'at-least', count: limit };
  return counted < fewestShown
    ? { kind: 'few' }
    : { kind: 'about', count: Math.floor(counted / fewestShown) * fewestShown };
};
