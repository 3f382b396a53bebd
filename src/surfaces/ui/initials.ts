/** First letters of a name's first and last word, e.g. `AR` for Ana Maria Ruiz; what stands in brackets is no name. */
export const initialsOf = (name: string): string => {
  const words = name
    .replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => (/^./u.exec(word ?? '')?.[0] ?? '').toLocaleUpperCase()).join('');
};
