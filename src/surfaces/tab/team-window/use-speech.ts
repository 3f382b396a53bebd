import { readingLocale } from '../load-words.ts';
import { useTab } from '../tab-context.tsx';
import type { WindowSpeech } from './say-window.ts';
import { useWindowWords } from './window-desk.tsx';

/** The words, and the forms of dates, of whoever reads the page. */
export const useSpeech = (): WindowSpeech => {
  const { host, dates } = useTab();
  return { words: useWindowWords(), locale: readingLocale(host.locale), dates };
};
