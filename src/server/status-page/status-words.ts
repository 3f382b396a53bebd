import { statusEn } from '#messages/status/en.ts';
import type { StatusKey } from '#messages/status/en.ts';
import { statusIt } from '#messages/status/it.ts';
import { languages, makeWords } from '#messages/words.ts';
import type { Language, Words } from '#messages/words.ts';

/** How the page speaks. */
export type Voice = {
  readonly language: Language;
  readonly words: Words<StatusKey>;
  readonly number: (count: number) => string;
  readonly duration: (ms: number) => string;
  /** Time of day in UTC, as all logs of the platform have it. */
  readonly time: (at: number) => string;
};

const makeVoice = (language: Language): Voice => {
  const words = makeWords(language === 'it' ? statusIt : statusEn, language);
  return {
    language,
    words,
    number: (count) => words('number', { count }),
    duration: (ms) => {
      if (ms < 1_000) return words('duration.none');
      if (ms < 120_000) return words('duration.seconds', { count: Math.floor(ms / 1_000) });
      if (ms < 120 * 60_000) return words('duration.minutes', { count: Math.floor(ms / 60_000) });
      return words('duration.hours', { count: Math.floor(ms / 3_600_000) });
    },
    time: (at) => new Date(at).toISOString().slice(11, 19),
  };
};

const voices: Readonly<Record<Language, Voice>> = { en: makeVoice('en'), it: makeVoice('it') };

/** Speaks the language that the browser likes best of those that we have; English where it likes none of them. */
export const voiceFor = (acceptLanguage: string | undefined): Voice => voices[preferred(acceptLanguage ?? '')];

/** Longest header that is looked at: browsers send some hundred characters. */
const longest = 500;

/** @see https://www.rfc-editor.org/rfc/rfc9110#name-accept-language */
const preferred = (header: string): Language => {
  const wishes = header
    .slice(0, longest)
    .split(',')
    .map((wish) => {
      const [range = '', ...parameters] = wish
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const q = parameters.find((one) => one.startsWith('q='));
      return { language: range.split('-')[0] ?? '', weight: q === undefined ? 1 : Number(q.slice(2)) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  for (const { language } of wishes) {
    const known = languages.find((one) => one === language);
    if (known !== undefined) return known;
  }
  return 'en';
};
