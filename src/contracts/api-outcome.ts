import type { ProblemCode } from './problem.ts';

/** What a call to our API came to when the server answered: done with a view, or refused with the reason. */
export type ApiOutcome<View> =
  { readonly kind: 'done'; readonly view: View } | { readonly kind: 'refused'; readonly code: ProblemCode };
