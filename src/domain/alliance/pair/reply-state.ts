import type { PersonId } from '#domain/shared/ids.ts';
import { isBlank } from '#domain/shared/text.ts';
import type { Reply } from './pair-alliance.ts';
import type { PairRefusal } from './pair-decision.ts';

/** What one may know of a text of the other that is not revealed. */
export type OtherSide = 'nothing-yet' | 'writing' | 'ready';

/** Both have said that theirs is ready: from now on both read both, and neither changes. */
export const isRevealed = (replies: readonly Reply[]): boolean => replies.filter(({ ready }) => ready).length === 2;

/** Someone's own reply. */
export const replyOf = <Kind extends { readonly personId: PersonId }>(
  replies: readonly Kind[],
  personId: PersonId,
): Kind | undefined => replies.find((reply) => reply.personId === personId);

/** How far someone is, from their texts: never what they wrote. */
export const sideOf = (reply: Reply | undefined, texts: readonly string[]): OtherSide => {
  if (reply?.ready === true) return 'ready';
  return texts.every(isBlank) ? 'nothing-yet' : 'writing';
};

type Save = { readonly basedOn: number; readonly ready: boolean };

/**
 * Why a reply cannot be saved, if it cannot.
 *
 * @param main the text without which nothing is ready.
 */
export const refusalOfSave = (
  replies: readonly Reply[],
  current: Reply | undefined,
  { basedOn, ready }: Save,
  main: string,
): PairRefusal | undefined => {
  if (isRevealed(replies)) return 'already-revealed';
  if ((current?.revision ?? 0) !== basedOn) return 'text-has-changed';
  return ready && isBlank(main) ? 'text-is-blank' : undefined;
};
