import type { RosterMember } from '#domain/people/roster-member.ts';

/** A wish to recognise someone as it was typed to the bot; the name may be empty. */
export type ShoutOutWish = { readonly name: string };

const beginning = /^(?:shout[- ]?outs?|recogni[sz]e|riconosciment[oi]|riconosci|riconosco)(?![\p{L}\p{N}])/iu;

/** Reads `shout-out @name`, in English and Italian; `undefined` for anything else. */
export const readShoutOutCommand = (typed: string): ShoutOutWish | undefined => {
  const text = typed.trim();
  const match = beginning.exec(text);
  if (match === null) return undefined;
  const name = text.slice(match[0].length).replace(/^[\s:,–-]*(?:(?:to|for|a|per)\s+)?@?/iu, '');
  return { name: name.replaceAll(/\s+/g, ' ').trim() };
};

/** Whom a typed name may mean: those who are called so, else those whose name begins with it. */
export const colleaguesNamed = <Member extends Pick<RosterMember, 'name'>>(
  roster: readonly Member[],
  typed: string,
): readonly Member[] => {
  const wanted = typed.toLowerCase();
  if (wanted === '') return [];
  const named = roster.filter(({ name }) => name.toLowerCase() === wanted);
  return named.length > 0 ? named : roster.filter(({ name }) => name.toLowerCase().startsWith(`${wanted} `));
};
