/**
 * A text with what XML 1.0 cannot hold taken out: a file with such a character in it is one that PowerPoint offers to
 * repair.
 */
export const drawable = (text: string): string =>
  Array.from(text.toWellFormed().replace(/\r\n?/gu, '\n'))
    .filter((character) => isXmlCharacter(character.codePointAt(0) ?? 0))
    .join('');

/** @see https://www.w3.org/TR/xml/#charsets */
const isXmlCharacter = (code: number): boolean =>
  code === 0x9 || code === 0xa || (code >= 0x20 && code < 0xfffe) || code >= 0x10000;
