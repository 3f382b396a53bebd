import { isBlank } from '#domain/shared/text.ts';

/** Lines of a text that a card shows. */
const excerptLines = 2;
/** Characters, as a reader counts them, of those lines together. */
const excerptLength = 110;

/**
 * The beginning of a text, as long as a card has room for.
 *
 * @param length characters, as a reader counts them
 */
export const excerptOf = (text: string, length = excerptLength): string => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !isBlank(line));
  const excerpt = clip(lines.slice(0, excerptLines).join('\n'), length);
  return lines.length > excerptLines && !excerpt.endsWith('…') ? `${excerpt} …` : excerpt;
};

/**
 * Cuts between words, or, where a single one takes up most of the room, between what a reader sees as characters: never
 * inside an emoji or an accented letter.
 */
const clip = (text: string, length: number): string => {
  const graphemes = [...new Intl.Segmenter().segment(text)].map((part) => part.segment);
  if (graphemes.length <= length) return text;
  const head = graphemes.slice(0, length - 1);
  const endsWord = isBlank(graphemes[head.length] ?? '');
  const gap = endsWord ? head.length : head.findLastIndex(isBlank);
  return `${(gap > length / 2 ? head.slice(0, gap) : head).join('').trimEnd()}…`;
};

/** The same of a text whose lines follow each other in one. */
export const oneLineOf = (text: string, length: number): string => excerptOf(text.replace(/\s+/gu, ' '), length);
