/** The body of a message as Teams gives it with an action on it. */
type Body = { readonly contentType?: string | null | undefined; readonly content?: string | null | undefined };

/** Characters of the markup that are looked at: far more than the beginning of a message that anyone is shown. */
const mostCharacters = 4000;

/** What the author of a message wrote, as plain text: no markup, and nothing that they quote from someone else. */
export const ownWordsOf = ({ contentType, content }: Body): string => {
  const text = (content ?? '').slice(0, mostCharacters);
  return (contentType === 'html' ? withoutMarkup(text) : text).trim();
};

const withoutMarkup = (html: string): string =>
  html
    .replaceAll(/<blockquote[\s>].*?(?:<\/blockquote>|$)/gis, '')
    .replaceAll(/<(?:emoji|img)\s[^<>]{0,400}?\balt="([^"<>]{0,40})"[^<>]*>/gi, '$1')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*> ?/gi, '\n')
    .replaceAll(/<[^>]*(?:>|$)/g, '')
    .replaceAll(/&(#x?[\da-f]+|\w+);/gi, (entity, name: string) => characterOf(name.toLowerCase()) ?? entity);

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

const characterOf = (name: string): string | undefined => {
  if (!name.startsWith('#')) return named.get(name);
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
};
