/** What a result can be measured by. */
export type Measure = 'number' | 'before-and-after';

/**
 * What makes a result one that others can measure; `undefined`: nothing yet. A hint while someone writes, which never
 * holds anything back. Whether it is English or Italian need not be said: both are looked for.
 *
 * A date alone measures nothing: it says when, not how much.
 */
export const measureIn = (result: string): Measure | undefined => {
  const text = datePatterns.reduce(
    (rest, pattern) => rest.replace(pattern, ' '),
    result.normalize('NFC').toLowerCase().replace(/\s+/gu, ' '),
  );
  if (numberPatterns.some((pattern) => pattern.test(text))) return 'number';
  return contrastPatterns.some((pattern) => pattern.test(text)) ? 'before-and-after' : undefined;
};

// `\b` knows ASCII alone, and Italian words end in an accent.
const whole = (pattern: string, flags = 'u'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags);

const months = [
  'january|february|march|april|may|june|july|august|september|october|november|december',
  'jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec',
  'gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
].join('|');

/** What holds a figure and is only a date: taken away first. */
const datePatterns: readonly RegExp[] = [
  whole('\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}', 'gu'),
  whole(`\\d{1,2}(?:st|nd|rd|th)?\\.?\\s(?:of\\s)?(?:${months})(?:\\s\\d{4})?`, 'gu'),
  whole(`(?:${months})\\s(?:\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|\\d{4})`, 'gu'),
  whole('(?:in|since|nel|dal)\\s(?:19|20)\\d{2}|q[1-4]|(?:week|settimana)\\s\\d{1,2}', 'gu'),
];

const numberWords = [
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty',
  'ninety|hundreds?|thousands?|millions?|dozens?|zero|half|halved|twice|double[ds]?|triple[ds]?|thirds?|quarters?',
  'not (?:one|a single)|percent|per cent',
  'due|tre|quattro|cinque|sette|otto|nove|dieci|undici|dodici|quindici|venti|trenta|quaranta|cinquanta|sessanta',
  'settanta|ottanta|novanta|cento|duecento|mille|duemila|milioni|milione|centinaia|migliaia|dozzina|dozzine',
  'metà|dimezzat[oaie]|(?:il )?doppio|raddoppiat[oaie]|triplo|triplicat[oaie]|un (?:terzo|quarto)|due terzi|tre quarti',
  'ne(?:ppure|mmeno|anche) un[oa]?|per cento',
].join('|');

/** A figure in any script, or a number in words. Italian "sei" is more often a verb, and is left out. */
const numberPatterns: readonly RegExp[] = [/(?<![\p{L}\p{N}])\p{Sc}?\p{N}/u, whole(numberWords)];

/** What was set against what is. */
const contrastPatterns: readonly RegExp[] = [
  whole('before(?!hand)[^.]*\\b(?:after|afterwards|now|today)|(?:after|now|today)[^.]*\\bbefore'),
  whole(
    '(?:went|gone|going|down|up|moved|changed|grew|grown|fell|fallen|dropped|cut)\\s(?:\\S+\\s){0,3}from\\s.+\\sto',
  ),
  whole('used to[^.]*[,;:][^.]*now|no longer|instead of|rather than|any ?more'),
  whole('prima[^.]*(?:dopo|ora|adesso|oggi|poi)|(?:dopo|ora|adesso|oggi)[^.]*prima'),
  whole(
    '(?:passat[oaie]|sces[oaie]|salit[oaie]|calat[oaie]|cresciut[oaie]|scend\\p{L}+|pass[aio]\\p{L}*)\\s.*?d[ae]l?\\p{L}*\\s.+\\sa\\p{L}{0,4}',
  ),
  whole('(?:non|nessun\\p{L}*|niente)[^.]*\\spiù|invece (?:d\\p{L}+|che)|anziché|al posto d\\p{L}+'),
];
