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

/** Whom a typed name means: one person alone, by their whole name or its beginning. */
export const colleagueNamed = <Member extends Pick<RosterMember, 'name'>>(
  roster: readonly Member[],
  typed: string,
): Member | undefined => {
  const wanted = typed.toLowerCase();
  if (wanted === '') return undefined;
  const named = roster.filter(({ name }) => name.toLowerCase() === wanted);
  const begun = roster.filter(({ name }) => name.toLowerCase().startsWith(`${wanted} `));
  const found = named.length > 0 ? named : begun;
  return found.length === 1 ? found[0] : undefined;
};
