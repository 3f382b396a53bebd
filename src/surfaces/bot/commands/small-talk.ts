/** What someone says to a colleague without asking for anything, and asking what they can do. */
export type SmallTalk = 'greeting' | 'thanks' | 'help';

const addressed = '(?:there|all|again|alliance|everyone|everybody|team|a tutt[ei]|tutt[ei])';
const greeting =
  '(?:hi|hiya|hey|hello|(?:good )?(?:morning|afternoon|evening)|good day|ciao|salve|buond[iì]|buon ?giorno|buon pomeriggio|buona ?sera)';
const thanking = '(?:many thanks|thanks|thank you|thx|cheers|mille grazie|molte grazie|grazie)';
const muchThanked = '(?:so much|very much|a lot|mille|tante|infinite|a te)';

const talks: readonly (readonly [SmallTalk, RegExp])[] = [
  ['help', /^(?:help|aiuto|\?)$/u],
  ['greeting', new RegExp(`^${greeting}(?: ${greeting})?(?: ${addressed})*$`, 'u')],
  [
    'thanks',
    new RegExp(`^(?:(?:ok|okay|great|perfect|perfetto|bene) )?${thanking}(?: (?:${muchThanked}|${addressed}))*$`, 'u'),
  ],
];

/** Reads small talk in English and Italian, however it is punctuated; `undefined` for anything else. */
export const readSmallTalk = (typed: string): SmallTalk | undefined => {
  const text = typed.trim().toLowerCase();
  // A question mark alone is a question.
  const bare = text === '?' ? text : text.replaceAll(/[\s!.,?…]+/gu, ' ').trim();
  return talks.find(([, pattern]) => pattern.test(bare))?.[0];
};
