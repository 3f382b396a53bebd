import { whereabouts } from './placement.ts';
import type { Said } from './placement.ts';

type Way = { readonly from: string; readonly to: string };

/** What is to be done next so that a tenant comes to an account. */
export type MoveDecision =
  | { readonly kind: 'there' }
  | ({ readonly kind: 'carry-over' } & Way)
  /** It has arrived at `to`, and `from` still has rows of it. */
  | ({ readonly kind: 'clear-up' } & Way)
  /** It has not arrived at `to` yet, and is to stay at `from`. */
  | ({ readonly kind: 'take-back' } & Way)
  /** On its way to somewhere else. */
  | ({ readonly kind: 'under-way' } & Way)
  | { readonly kind: 'elsewhere'; readonly account: string }
  | { readonly kind: 'unseen' };

export const decideMove = (said: Said, to: string): MoveDecision => {
  const left = leftBehind(said);
  if (left !== undefined) return { kind: 'clear-up', ...left };
  const where = whereabouts(said);
  switch (where.kind) {
    case 'at':
      return where.account === to ? { kind: 'there' } : { kind: 'carry-over', from: where.account, to };
    case 'moving': {
      const { from } = where;
      if (where.to === to) return { kind: 'carry-over', from, to };
      return { kind: from === to ? 'take-back' : 'under-way', from, to: where.to };
    }
    case 'elsewhere':
    case 'unseen':
      return where;
  }
};

/** A move was cut short at its end. */
const leftBehind = (said: Said): Way | undefined => {
  for (const [from, placement] of said)
    if (placement.kind === 'moving' && said.get(placement.to)?.kind === 'here') return { from, to: placement.to };
  return undefined;
};
