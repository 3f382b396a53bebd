/** What a round that takes answers can still come to. */
export type Outlook =
  | { readonly kind: 'enough' }
  | { readonly kind: 'missing'; readonly count: number }
  /** There are fewer people in the team now than it needs: others may join, and those who have answered and left count. */
  | { readonly kind: 'too-few' };

/**
 * @param from answers that are needed.
 * @param answers how many there are.
 * @param people how many are in the team; those who have answered and left are not among them.
 */
export const outlook = (from: number, answers: number, people: number): Outlook => {
  if (answers >= from) return { kind: 'enough' };
  return people < from ? { kind: 'too-few' } : { kind: 'missing', count: from - answers };
};
